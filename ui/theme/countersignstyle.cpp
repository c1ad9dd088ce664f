// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/countersignstyle.h"

#include "ui/theme/stylepainting.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int fieldPadding = 6;
constexpr int menuArrowRoom = 18;
constexpr int areaFrame = 2; // room for the ring of the focus
constexpr int areaMargin = 7;

bool isPrimary(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features & QStyleOptionButton::DefaultButton;
}

// Several lines to be written in; what is only read has no frame of a field.
bool takesText(const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

// A scroll bar stands on what it scrolls.
QColor troughOf(const QWidget *bar, const Colours &colours)
{
    const QWidget *at = bar;
    while (at && !qobject_cast<const QAbstractScrollArea *>(at))
        at = at->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(at);
    return area ? area->viewport()->palette().color(area->viewport()->backgroundRole()) : colours.base;
}

QRect sliderRect(const QStyleOptionSlider &bar)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const int handle = range == 0 ? length : qBound(qMin(28, length), int(qint64(length) * bar.pageStep / (range + bar.pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    return across ? QRect(bar.rect.x() + start, bar.rect.y(), handle, bar.rect.height())
                  : QRect(bar.rect.x(), bar.rect.y() + start, bar.rect.width(), handle);
}

} // namespace

CountersignStyle::CountersignStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void CountersignStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &colours = coloursOf(option->palette);
    const QRectF rect(option->rect);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintCheckBox(*painter, rect, option->state, colours); return;
    case PE_IndicatorRadioButton: paintRadioButton(*painter, rect, option->state, colours); return;
    case PE_IndicatorBranch: drawBranch(option, painter); return;
    case PE_FrameFocusRect: paintFocusRing(*painter, rect, colours); return;
    case PE_PanelButtonCommand: paintButton(*painter, rect, option->state, isPrimary(option), colours); return;
    case PE_PanelButtonTool: paintFlatButton(*painter, rect, option->state, colours); return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            paintField(*painter, rect, option->state, colours);
        return;
    }
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (takesText(widget))
            paintField(*painter, rect, option->state, colours);
        else if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            painter->setPen(colours.border);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CountersignStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_ToolButtonLabel: drawToolButtonLabel(option, painter, widget); return;
    case CE_PushButtonLabel: drawButtonLabel(option, painter, widget); return;
    case CE_HeaderSection: drawHeaderSection(option, painter); return;
    case CE_ItemViewItem: drawItem(option, painter, widget); return;
    case CE_HeaderEmptyArea: painter->fillRect(option->rect, coloursOf(option->palette).window); return;
    case CE_Splitter: drawSplitter(option, painter); return;
    case CE_ToolBar: painter->fillRect(option->rect, coloursOf(option->palette).window); return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CountersignStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar: drawScrollBar(option, painter, widget); return;
    case CC_ComboBox: drawComboBox(option, painter); return;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features & QStyleOptionToolButton::HasMenu) {
            QStyleOptionToolButton plain = *button;
            plain.features &= ~(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::Menu);
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            drawMenuArrow(*button, painter);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void CountersignStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    QStyleOptionButton label = *button;
    label.state &= ~State_Sunken; // flat buttons do not shift
    if (isPrimary(option) && option->state & State_Enabled)
        label.palette.setColor(QPalette::ButtonText, coloursOf(option->palette).onAccent);
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
}

// Icon and text side by side stand in the middle of their button together.
void CountersignStyle::drawToolButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!button || button->toolButtonStyle != Qt::ToolButtonTextBesideIcon || button->icon.isNull()) {
        QProxyStyle::drawControl(CE_ToolButtonLabel, option, painter, widget);
        return;
    }
    const int side = button->iconSize.width(), gap = qMax(4, side / 3);
    const auto *own = qobject_cast<const QToolButton *>(widget);
    const int room = button->rect.width() - (own && own->menu() ? menuArrowRoom : 0);
    const int text = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const int start = button->rect.x() + qMax(fieldPadding, (room - side - gap - text) / 2);
    const auto placed = [&](int x, int width, int height) {
        return visualRect(button->direction, button->rect, QRect(x, button->rect.center().y() - height / 2 + 1, width, height));
    };
    const QIcon::Mode mode = button->state & State_Enabled ? QIcon::Normal : QIcon::Disabled;
    button->icon.paint(painter, placed(start, side, side), Qt::AlignCenter, mode, button->state & State_On ? QIcon::On : QIcon::Off);
    painter->setFont(button->font);
    proxy()->drawItemText(painter, placed(start + side + gap, text + 2, button->rect.height()),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, button->palette,
                          button->state & State_Enabled, button->text, QPalette::ButtonText);
}

// The arrow of a button with a menu stands beside its text, not in a corner.
void CountersignStyle::drawMenuArrow(const QStyleOptionToolButton &button, QPainter *painter) const
{
    const qreal side = qMin(16, button.rect.height());
    const QRectF square(button.rect.right() - side, button.rect.center().y() - side / 2, side, side);
    paintChevron(*painter, QStyle::visualRect(button.direction, button.rect, square.toRect()), Qt::DownArrow, coloursOf(button.palette).muted);
}

void CountersignStyle::drawBranch(const QStyleOption *option, QPainter *painter) const
{
    if (!(option->state & State_Children))
        return;
    const Qt::ArrowType closed = option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    const qreal side = qMin(option->rect.width(), 20);
    const QRectF square(option->rect.center().x() - side / 2, option->rect.center().y() - side / 2, side, side);
    paintChevron(*painter, square, option->state & State_Open ? Qt::DownArrow : closed, coloursOf(option->palette).muted);
}

// Words go in their own direction and stand at the side of the layout, as in drawItemText(): isolated, they keep their full stop.
void CountersignStyle::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *given = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!given)
        return;
    QStyleOptionViewItem item = *given;
    if (item.text.isRightToLeft() != (item.direction == Qt::RightToLeft))
        item.text = QChar(0x2068) + item.text + QChar(0x2069);
    QProxyStyle::drawControl(CE_ItemViewItem, &item, painter, widget);
}

void CountersignStyle::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    const Colours &colours = coloursOf(option->palette);
    painter->fillRect(option->rect, option->state & State_MouseOver ? colours.hover : colours.window);
    painter->setPen(colours.border);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void CountersignStyle::drawSplitter(const QStyleOption *option, QPainter *painter) const
{
    const Colours &colours = coloursOf(option->palette);
    painter->setPen(option->state & State_MouseOver ? colours.accent : colours.border);
    const QPoint middle = option->rect.center();
    if (option->state & State_Horizontal)
        painter->drawLine(middle.x(), option->rect.top(), middle.x(), option->rect.bottom());
    else
        painter->drawLine(option->rect.left(), middle.y(), option->rect.right(), middle.y());
}

void CountersignStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!box)
        return;
    const Colours &colours = coloursOf(option->palette);
    if (box->frame)
        paintField(*painter, option->rect, option->state, colours);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, nullptr);
    const qreal side = qMin(arrow.width(), arrow.height());
    paintChevron(*painter, QRectF(arrow.center().x() - side / 2, arrow.center().y() - side / 2, side, side), Qt::DownArrow, colours.muted);
}

void CountersignStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    const Colours &colours = coloursOf(option->palette);
    painter->fillRect(option->rect, troughOf(widget, colours));
    if (bar->maximum == bar->minimum)
        return;
    const bool lit = bar->activeSubControls & SC_ScrollBarSlider;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(lit ? colours.muted : colours.outline);
    const QRectF handle = QRectF(sliderRect(*bar)).adjusted(3, 3, -3, -3);
    const qreal round = qMin(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, round, round);
    painter->restore();
}

QRect CountersignStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && part == SC_ComboBoxEditField && box && !box->editable) {
        const QRect text = QProxyStyle::subControlRect(control, option, part, widget);
        return visualRect(option->direction, text, text.adjusted(fieldPadding - 2, 0, 0, 0));
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect slider = visualRect(option->direction, option->rect, sliderRect(*bar));
    switch (part) {
    case SC_ScrollBarSlider: return slider;
    case SC_ScrollBarGroove: return option->rect;
    case SC_ScrollBarSubPage:
        return bar->orientation == Qt::Horizontal ? QRect(option->rect.topLeft(), slider.bottomLeft())
                                                  : QRect(option->rect.topLeft(), slider.topRight());
    case SC_ScrollBarAddPage:
        return bar->orientation == Qt::Horizontal ? QRect(slider.topRight(), option->rect.bottomRight())
                                                  : QRect(slider.bottomLeft(), option->rect.bottomRight());
    default: return {};
    }
}

QRect CountersignStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents: return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    default: return rect;
    }
}

QSize CountersignStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int comfortable = option ? option->fontMetrics.height() + 14 : 0;
    switch (type) {
    case CT_PushButton: return {result.width() + 12, qMax(result.height(), comfortable)};
    case CT_LineEdit: return {result.width(), qMax(result.height(), comfortable)};
    case CT_ComboBox: return {result.width() + 3 * fieldPadding, qMax(result.height(), comfortable)};
    case CT_HeaderSection: return {result.width(), qMax(result.height(), comfortable - 4)};
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        return button && button->features & QStyleOptionToolButton::HasMenu ? result + QSize(menuArrowRoom, 0) : result;
    }
    case CT_ItemViewItem: return {result.width(), qMax(result.height(), comfortable - 6)};
    case CT_MenuItem: return {result.width() + 8, result.height() + 4};
    default: return result;
    }
}

int CountersignStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int text = widget ? widget->fontMetrics().height() : option ? option->fontMetrics.height() : 18;
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return qMax(16, text - 1);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 28;
    case PM_SplitterWidth: return 7;
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ButtonIconSize: return qMax(16, text - 2);
    case PM_HeaderMargin: return fieldPadding;
    case PM_ToolBarFrameWidth: return 0;
    case PM_ToolBarItemSpacing: return 4;
    case PM_FocusFrameHMargin: return 4;
    case PM_DefaultFrameWidth: return takesText(widget) ? areaFrame : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

// A text keeps its own direction whichever way the window runs; only its place is mirrored.
void CountersignStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled, const QString &text,
                                    QPalette::ColorRole role) const
{
    const Qt::Alignment place = visualAlignment(painter->layoutDirection(), Qt::Alignment(flags & (Qt::AlignHorizontal_Mask | Qt::AlignAbsolute)));
    const int own = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const int other = flags & ~(int(Qt::AlignHorizontal_Mask) | Qt::TextForceLeftToRight | Qt::TextForceRightToLeft);
    QProxyStyle::drawItemText(painter, rect, other | int(place) | int(Qt::AlignAbsolute) | own, palette, enabled, text, role);
}

// The frame of a text area is measured before anything can be known of it.
void CountersignStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *frame = qobject_cast<QFrame *>(widget);
    if (!frame || !takesText(widget) || frame->frameShape() != QFrame::StyledPanel)
        return;
    frame->setFrameStyle(frame->frameStyle());
    if (auto *plain = qobject_cast<QPlainTextEdit *>(widget))
        plain->document()->setDocumentMargin(areaMargin);
    else if (auto *rich = qobject_cast<QTextEdit *>(widget))
        rich->document()->setDocumentMargin(areaMargin);
}

int CountersignStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return 0; // calm: nothing slides
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_UnderlineShortcut: return 1;
    case SH_EtchDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace countersign
