#include "ui/report/PdfOutline.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace berth::paper {

namespace {

constexpr double kAbove = pt(6); // a jump shows a little of what is above the heading

QPDFObjectHandle destination(const QPDFObjectHandle& page, double fromBelow)
{
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page);
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newNull());
    place.appendItem(QPDFObjectHandle::newReal(fromBelow, 2));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

// Appends an item to its parent's chain of children.
void append(QPDFObjectHandle& parent, QPDFObjectHandle item)
{
    item.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        QPDFObjectHandle last = parent.getKey("/Last");
        last.replaceKey("/Next", item);
        item.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
    const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count + 1));
}

} // namespace

void addOutline(QPDF& pdf, const std::vector<OutlinePlace>& places, double paperHeight)
{
    if (places.empty())
        return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    QPDFObjectHandle section = root;
    for (const OutlinePlace& place : places) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(place.text.toStdString()));
        const double fromBelow = (paperHeight - place.top + kAbove) / pt(1);
        QPDFObjectHandle page = pages.at(static_cast<std::size_t>(place.page)).getObjectHandle();
        item.replaceKey("/Dest", destination(page, fromBelow));
        append(place.level <= 1 ? root : section, item);
        if (place.level <= 1)
            section = item;
    }
    pdf.getRoot().replaceKey("/Outlines", root);
}

} // namespace berth::paper
