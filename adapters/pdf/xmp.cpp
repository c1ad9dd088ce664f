// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/xmp.h"

#include "adapters/pdf/qpdfheaders.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto dublinCore = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto pdfNamespace = "http://ns.adobe.com/pdf/1.3/"_L1;
constexpr auto xmpNamespace = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto pdfaId = "http://www.aiim.org/pdfa/ns/id/"_L1;

// A description with the namespaces declared on it, where validators look for them.
void startDescription(QXmlStreamWriter &xml, QLatin1StringView space, const QString &prefix)
{
    xml.writeStartElement(rdf, "Description"_L1);
    xml.writeNamespace(space, prefix);
    xml.writeAttribute(rdf, "about"_L1, QString());
}

void writeList(QXmlStreamWriter &xml, QLatin1StringView name, QLatin1StringView container, const QString &value)
{
    xml.writeStartElement(dublinCore, name);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, "li"_L1);
    if (container == "Alt"_L1)
        xml.writeAttribute("xml:lang"_L1, "x-default"_L1);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeProperties(QXmlStreamWriter &xml, const Properties &properties)
{
    startDescription(xml, pdfaId, u"pdfaid"_s);
    xml.writeTextElement(pdfaId, "part"_L1, "3"_L1);
    xml.writeTextElement(pdfaId, "conformance"_L1, "B"_L1);
    xml.writeEndElement();

    startDescription(xml, dublinCore, u"dc"_s);
    xml.writeTextElement(dublinCore, "format"_L1, "application/pdf"_L1);
    writeList(xml, "title"_L1, "Alt"_L1, properties.title);
    writeList(xml, "creator"_L1, "Seq"_L1, properties.author);
    writeList(xml, "description"_L1, "Alt"_L1, properties.subject);
    xml.writeEndElement();

    startDescription(xml, pdfNamespace, u"pdf"_s);
    xml.writeTextElement(pdfNamespace, "Producer"_L1, producer());
    xml.writeEndElement();

    const QString created = properties.created.toString(u"yyyy-MM-ddTHH:mm:ss'+00:00'"_s);
    startDescription(xml, xmpNamespace, u"xmp"_s);
    xml.writeTextElement(xmpNamespace, "CreatorTool"_L1, creatorTool());
    xml.writeTextElement(xmpNamespace, "CreateDate"_L1, created);
    xml.writeTextElement(xmpNamespace, "ModifyDate"_L1, created);
    xml.writeEndElement();
}

} // namespace

QString creatorTool() { return u"Countersign " COUNTERSIGN_VERSION ""_s; }

QString producer() { return u"Qt %1, qpdf %2"_s.arg(QLatin1StringView(qVersion()), QString::fromStdString(QPDF::QPDFVersion())); }

QByteArray xmpPacket(const Properties &properties)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeNamespace("adobe:ns:meta/"_L1, "x"_L1);
    xml.writeStartElement("adobe:ns:meta/"_L1, "xmpmeta"_L1);
    xml.writeNamespace(rdf, "rdf"_L1);
    xml.writeStartElement(rdf, "RDF"_L1);
    writeProperties(xml, properties);
    xml.writeEndElement();
    xml.writeEndElement();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + body + "\n<?xpacket end=\"w\"?>";
}

} // namespace countersign::pdf
