// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/yaml/yamltojson.h"

#include <QJsonArray>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace countersign::yaml {

namespace {

constexpr int mostValues = 5'000;
constexpr int deepest = 32;

QString textOf(const std::string &text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QJsonValue scalar(const YAML::Node &node)
{
    const QString text = textOf(node.Scalar());
    if (node.Tag() == "!") // quoted
        return text;
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    bool number = false;
    const double value = text.toDouble(&number);
    return number ? QJsonValue(value) : QJsonValue(text);
}

class Converter
{
public:
    QJsonValue convert(const YAML::Node &node, int depth)
    {
        if (++m_values > mostValues || depth > deepest)
            throw YAML::RepresentationException(node.Mark(), "too much in one fence");
        switch (node.Type()) {
        case YAML::NodeType::Scalar: return scalar(node);
        case YAML::NodeType::Sequence: {
            QJsonArray array;
            for (const YAML::Node &each : node)
                array.append(convert(each, depth + 1));
            return array;
        }
        case YAML::NodeType::Map: {
            QJsonObject object;
            for (const auto &each : node)
                object.insert(textOf(each.first.Scalar()), convert(each.second, depth + 1));
            return object;
        }
        case YAML::NodeType::Null:
        case YAML::NodeType::Undefined: break;
        }
        return QJsonValue::Null;
    }

private:
    int m_values = 0;
};

} // namespace

std::expected<QJsonObject, Flaw> readMapping(const QString &text)
{
    try {
        const YAML::Node node = YAML::Load(text.toStdString());
        if (!node.IsMap())
            return std::unexpected(Flaw{u"no mapping"_s, 1});
        return Converter().convert(node, 0).toObject();
    } catch (const YAML::Exception &exception) {
        return std::unexpected(Flaw{textOf(exception.msg), qMax(1, exception.mark.line + 1)});
    }
}

} // namespace countersign::yaml
