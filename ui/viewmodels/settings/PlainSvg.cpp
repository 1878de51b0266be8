#include "ui/viewmodels/settings/PlainSvg.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace berth::viewmodels {

namespace {

const QString kSvgNamespace = QStringLiteral("http://www.w3.org/2000/svg");
constexpr int kDeepest = 64; // groups in groups
constexpr int kMostElements = 20'000;
constexpr int kLookedAt = 1024; // bytes before the root element, with its comments

bool isKept(QStringView name)
{
    static const QSet<QString> kKept{
        QStringLiteral("svg"),     QStringLiteral("g"),        QStringLiteral("defs"),
        QStringLiteral("path"),    QStringLiteral("rect"),     QStringLiteral("circle"),
        QStringLiteral("ellipse"), QStringLiteral("line"),     QStringLiteral("polyline"),
        QStringLiteral("polygon"), QStringLiteral("stop"),     QStringLiteral("linearGradient"),
        QStringLiteral("style"),   QStringLiteral("clipPath"), QStringLiteral("radialGradient")};
    return kKept.contains(name.toString());
}

// Says nothing about the drawing.
bool isDropped(QStringView name)
{
    static const QSet<QString> kDropped{QStringLiteral("title"), QStringLiteral("desc"), QStringLiteral("metadata")};
    return kDropped.contains(name.toString());
}

bool isDash(QStringView name)
{
    return name == u"stroke-dasharray" || name == u"stroke-dashoffset";
}

// Styles and paints may point to gradients of the same file and to nothing else. Dashes are out as well: tiny ones on a
// long line take for ever.
bool isSafeValue(QStringView value)
{
    QString plain = value.toString().simplified().remove(u' ').toLower();
    plain.remove(QStringLiteral("dasharray:none")); // as editors write it for every line
    for (qsizetype at = plain.indexOf(u"url("); at >= 0; at = plain.indexOf(u"url(", at + 1)) {
        const QChar first = plain.size() > at + 4 ? plain.at(at + 4) : QChar();
        if (first != u'#') {
            return false;
        }
    }
    return !plain.contains(u'@') && !plain.contains(u'\\') && !plain.contains(u"expression")
        && !plain.contains(u"script:") && !plain.contains(u"dasharray");
}

class Rewriter
{
public:
    explicit Rewriter(const QByteArray& bytes) : m_reader(bytes), m_writer(&m_out) { }

    std::expected<QByteArray, LogoProblem> run()
    {
        while (!m_reader.atEnd() && !m_problem) {
            step(m_reader.readNext());
        }
        if (!m_problem && (m_reader.hasError() || m_elements == 0)) {
            m_problem = LogoProblem::Damaged;
        }
        return m_problem ? std::expected<QByteArray, LogoProblem>(std::unexpected(*m_problem)) : m_out;
    }

private:
    void step(QXmlStreamReader::TokenType token)
    {
        if (m_reader.isDTD() || m_reader.isEntityReference()) {
            m_problem = LogoProblem::Unsafe;
        } else if (token == QXmlStreamReader::StartElement) {
            start();
        } else if (token == QXmlStreamReader::EndElement) {
            --m_depth;
            m_writer.writeEndElement();
        } else if (token == QXmlStreamReader::Characters && !m_reader.isWhitespace()) {
            words();
        }
    }

    void start()
    {
        const bool isOurs = m_reader.namespaceUri().isEmpty() || m_reader.namespaceUri() == kSvgNamespace;
        if (!isOurs || isDropped(m_reader.name())) {
            m_reader.skipCurrentElement();
        } else if (!isKept(m_reader.name())) {
            m_problem = LogoProblem::Unsafe;
        } else if (++m_elements > kMostElements || ++m_depth > kDeepest
                   || (m_elements == 1) != (m_reader.name() == u"svg")) {
            m_problem = LogoProblem::Damaged;
        } else {
            write();
        }
    }

    void write()
    {
        m_style = m_reader.name() == u"style";
        m_writer.writeStartElement(m_reader.name().toString());
        if (m_elements == 1) {
            m_writer.writeAttribute(QStringLiteral("xmlns"), kSvgNamespace);
        }
        for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
            const QStringView name = attribute.name();
            if (name == u"href" || name.startsWith(u"on") || !isSafeValue(attribute.value())) {
                m_problem = LogoProblem::Unsafe;
            } else if (attribute.namespaceUri().isEmpty() && !isDash(name)) {
                m_writer.writeAttribute(name.toString(), attribute.value().toString());
            }
        }
    }

    void words()
    {
        if (!m_style) {
            return;
        }
        if (!isSafeValue(m_reader.text())) {
            m_problem = LogoProblem::Unsafe;
        }
        m_writer.writeCharacters(m_reader.text().toString());
    }

    QXmlStreamReader m_reader;
    QByteArray m_out;
    QXmlStreamWriter m_writer;
    std::optional<LogoProblem> m_problem;
    int m_elements = 0;
    int m_depth = 0;
    bool m_style = false; // inside <style>
};

} // namespace

bool looksLikeSvg(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(kLookedAt).trimmed();
    return start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<");
}

std::expected<QByteArray, LogoProblem> plainSvg(const QByteArray& bytes)
{
    return Rewriter(bytes).run();
}

} // namespace berth::viewmodels
