// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/redactor.h"

#include "core/base/wipe.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

quint16 pairOf(char first, char second) { return quint16(uchar(first) << 8 | uchar(second)); }

bool standsBetween(char c, Between between)
{
    switch (between) {
    case Between::Nothing: return false;
    case Between::LineBreaks: return c == '\n' || c == '\r';
    case Between::Separators: return c == '\n' || c == '\r' || c == ' ' || c == ':' || c == '-';
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

void Redactor::add(const QString &name, QByteArrayView secret)
{
    if (secret.size() < shortest)
        return;
    const int number = int(m_marks.size());
    m_marks.append(u"\u2039secret:%1\u203a"_s.arg(name).toUtf8());
    for (EncodedForm &form : encodedForms(secret)) {
        const QByteArrayView bytes = form.bytes.view();
        m_starts.set(uchar(bytes[0]));
        const quint16 pair = pairOf(bytes[0], bytes[1]);
        m_pairs.set(pair);
        m_byPair[pair].append(int(m_patterns.size()));
        m_patterns.push_back({std::move(form.bytes), form.between, number});
    }
    for (QList<int> &indexes : m_byPair)
        std::ranges::stable_sort(indexes, std::greater(), [this](int index) { return m_patterns[size_t(index)].bytes.view().size(); });
}

// Of several that fit the longest counts, also when it may only be beginning: more may come unless the input has `ended`.
Redactor::Found Redactor::findAt(QByteArrayView in, qsizetype at, bool ended) const
{
    const Fit beginning = ended ? Fit::No : Fit::Partly;
    if (at + 1 == in.size())
        return {beginning};
    const auto fit = [&](const Pattern &pattern) -> Found {
        const QByteArrayView wanted = pattern.bytes.view();
        qsizetype pos = at;
        for (qsizetype i = 0; i < wanted.size(); ++i, ++pos) {
            while (i > 0 && pos < in.size() && in[pos] != wanted[i] && standsBetween(in[pos], pattern.between))
                ++pos;
            if (pos == in.size())
                return {beginning};
            if (in[pos] != wanted[i])
                return {};
        }
        return {Fit::Wholly, pos - at, pattern.secret};
    };
    const auto among = [&](char second) -> Found {
        const quint16 pair = pairOf(in[at], second);
        if (!m_pairs.test(pair))
            return {};
        for (const int index : *m_byPair.constFind(pair)) {
            if (const Found found = fit(m_patterns[size_t(index)]); found.fit != Fit::No)
                return found;
        }
        return {};
    };
    if (const Found found = among(in[at + 1]); found.fit != Fit::No)
        return found;
    // a wrapped line may end right after the first character
    qsizetype next = at + 1;
    while (next < in.size() && standsBetween(in[next], Between::Separators))
        ++next;
    if (next == at + 1)
        return {};
    return next == in.size() ? Found{beginning} : among(in[next]);
}

qsizetype Redactor::scan(QByteArrayView in, bool ended, QByteArray &out) const
{
    qsizetype said = 0, at = 0;
    const auto sayUpTo = [&](qsizetype end) {
        out.append(in.sliced(said, end - said));
        said = end;
    };
    while (at < in.size()) {
        if (!m_starts.test(uchar(in[at]))) {
            ++at;
            continue;
        }
        const Found found = findAt(in, at, ended);
        if (found.fit == Fit::Partly)
            break;
        if (found.fit != Fit::Wholly) {
            ++at;
            continue;
        }
        sayUpTo(at);
        out.append(m_marks.at(found.secret));
        at += found.size;
        said = at;
    }
    sayUpTo(at);
    return said;
}

QByteArray Redactor::redactBytes(QByteArrayView bytes) const
{
    QByteArray out;
    scan(bytes, true, out);
    return out;
}

QString Redactor::redact(const QString &text) const
{
    if (isEmpty() || text.size() < shortest)
        return text;
    QByteArray bytes = text.toUtf8();
    QByteArray out;
    scan(bytes, true, out);
    const bool same = out == bytes;
    wipe(bytes);
    return same ? text : QString::fromUtf8(out);
}

QJsonValue Redactor::redact(const QJsonValue &value) const
{
    if (isEmpty())
        return value;
    if (value.isString())
        return redact(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array.append(redact(each));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        *each = redact(QJsonValue(*each));
    return object;
}

RedactingStream::~RedactingStream() { wipe(m_held); }

QByteArray RedactingStream::take(QByteArrayView chunk)
{
    QByteArray out;
    QByteArray all = std::exchange(m_held, {});
    all.append(chunk);
    const qsizetype said = m_redactor->scan(all, false, out);
    m_held = all.sliced(said);
    wipe(all);
    return out;
}

QByteArray RedactingStream::finish()
{
    QByteArray out;
    m_redactor->scan(m_held, true, out);
    wipe(m_held);
    return out;
}

} // namespace countersign
