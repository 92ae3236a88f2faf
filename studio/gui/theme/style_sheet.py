"""The style sheet of the window, built from the colour tokens; widgets are told apart by dynamic properties."""

from studio.gui.theme.palette import Palette


def style_sheet(colours: Palette, icons: str, *, dark: bool) -> str:
    """Return the style sheet; `icons` is the folder of drawings that a style sheet can't colour itself."""
    shade = "dark" if dark else "light"
    values = {name: getattr(colours, name) for name in colours.__struct_fields__}
    text = _TEMPLATE
    for name, value in values.items():
        text = text.replace(f"${name}$", value)
    return text.replace("$icons$", icons).replace("$shade$", shade)


_TEMPLATE = """
QMainWindow, QDialog { background: $window$; }
QWidget[surface="window"] { background: $window$; }
QWidget[surface="panel"] { background: $panel$; }
QWidget[surface="raised"] { background: $raised$; }
QWidget[surface="canvas"] { background: $canvas$; }
QFrame[surface="banner"] { background: $raised$; border: 1px solid $line$; border-radius: 6px; }
QFrame[surface="banner"][tone="warning"] { border-left: 4px solid $warning$; }
QFrame[surface="banner"][tone="failed"] { border-left: 4px solid $failed$; }
QFrame[surface="banner"][tone="done"] { border-left: 4px solid $done$; }
QFrame[surface="banner"][tone="accent"] { border-left: 4px solid $accent$; }
QFrame[surface="banner"][tone] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
QFrame[line="across"] { background: $line$; max-height: 1px; min-height: 1px; border: none; }
QFrame[line="down"] { background: $line$; max-width: 1px; min-width: 1px; border: none; }
QFrame[line="drop"] { background: $accent$; border: none; border-radius: 1px; }
QFrame[card="true"] { background: $raised$; border: 1px solid $line$; border-radius: 6px; padding: 1px; }
QFrame[card="true"]:hover { background: $hover$; }
QFrame[card="true"][chosen="true"] { border-color: $accent$; background: $raised$; }
QFrame[card="true"]:focus { border: 2px solid $accent$; padding: 0; }
QFrame[card="true"][dragged="true"] { background: $hover$; border: 2px dashed $accent$; padding: 0; }

QLabel { background: transparent; }
QLabel[role="secondary"] { color: $secondary$; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="failed"] { color: $failed$; }
QLabel[role="warning"] { color: $warning$; }
QLabel[role="done"] { color: $done$; }

QPushButton, QToolButton { background: $raised$; border: 1px solid $line$; border-radius: 6px; color: $text$; }
QPushButton { min-height: 20px; padding: 4px 12px; }
QToolButton { padding: 5px; }
QPushButton:hover, QToolButton:hover { background: $hover$; }
QPushButton:pressed, QToolButton:pressed { background: $line$; }
QPushButton:disabled, QToolButton:disabled { color: $disabled$; }
QPushButton:focus, QToolButton:focus { border: 1px solid $accent$; }
QPushButton[kind="primary"] { background: $accent$; border-color: $accent$; color: $on_accent$; font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: $text$; }
QPushButton[kind="primary"]:focus { border: 2px solid $text$; padding: 3px 11px; }
QPushButton[kind="primary"]:disabled { background: $line$; border-color: $line$; color: $secondary$; }
QPushButton[kind="ghost"], QToolButton[kind="ghost"] { background: transparent; border-color: transparent; }
QPushButton[kind="ghost"]:hover, QToolButton[kind="ghost"]:hover { background: $hover$; }
QPushButton[kind="ghost"]:focus, QToolButton[kind="ghost"]:focus { border-color: $accent$; }
QPushButton[kind="ghost"] { padding: 4px 8px; }
QPushButton[kind="attention"] { border-color: $warning$; color: $warning$; }
QPushButton[kind="attention"]:checked { background: $tint$; }
QPushButton[kind="attention"]:focus { border: 2px solid $warning$; padding: 3px 11px; }
QPushButton[kind="attention"]:disabled { border-color: $line$; color: $disabled$; }
QPushButton[kind="row"] { background: transparent; border-color: transparent; padding: 4px 8px; text-align: left; }
QPushButton[kind="row"]:hover { background: $hover$; }
QPushButton[kind="row"]:focus { border-color: $accent$; }
QToolButton[kind="small"] { background: transparent; border: 1px solid transparent; padding: 3px; }
QToolButton[kind="small"]:hover { background: $hover$; }
QToolButton[kind="small"]:focus { border-color: $accent$; }
QToolButton[kind="fold"] { background: transparent; border: 1px solid transparent; padding: 0; }
QToolButton[kind="fold"]:focus { border-color: $accent$; }
QPushButton[kind="segment"], QToolButton[kind="segment"] {
  background: $field$; border: 1px solid $line$; border-radius: 0; }
QPushButton[kind="segment"]:checked, QToolButton[kind="segment"]:checked {
  color: $accent$; background: $tint$; font-weight: 600; }
QPushButton[kind="segment"]:focus, QToolButton[kind="segment"]:focus { border: 1px solid $accent$; }
QPushButton[kind="segment"][edge="first"], QToolButton[kind="segment"][edge="first"] {
  border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[kind="segment"][edge="last"], QToolButton[kind="segment"][edge="last"] {
  border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QPushButton[kind="segment"][edge="only"], QToolButton[kind="segment"][edge="only"] { border-radius: 6px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
  background: $field$; border: 1px solid $line$; border-radius: 6px; color: $text$;
  selection-background-color: $accent$; selection-color: $on_accent$; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 20px; padding: 4px 8px; }
QAbstractSpinBox { min-height: 16px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 1px solid $accent$; }
QLineEdit[wrong="true"], QAbstractSpinBox[wrong="true"], QPlainTextEdit[wrong="true"] { border: 1px solid $failed$; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $disabled$; background: $panel$; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 18px; border: none; background: transparent; }
QAbstractSpinBox::up-arrow { image: url("$icons$/arrow-up-$shade$.svg"); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow { image: url("$icons$/arrow-down-$shade$.svg"); width: 9px; height: 9px; }
QComboBox[list="below"] { combobox-popup: 0; }
QComboBox[list="below"] QAbstractItemView { padding: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$icons$/arrow-down-$shade$.svg"); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $raised$; border: 1px solid $line$; padding: 4px; outline: 0;
  selection-background-color: $accent$; selection-color: $on_accent$; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; }
QCheckBox::indicator, QTableView::indicator {
  border: 1px solid $outline$; border-radius: 4px; background: $field$; }
QTableView::indicator { width: 14px; height: 14px; }
QCheckBox::indicator:hover { border-color: $accent$; }
QCheckBox::indicator:checked, QTableView::indicator:checked { background: $accent$; border-color: $accent$;
  image: url("$icons$/check-$shade$.svg"); }
QCheckBox::indicator:focus { border: 2px solid $text$; width: 14px; height: 14px; }
QCheckBox::indicator:disabled { border-color: $line$; }
QCheckBox:focus, QRadioButton:focus { outline: none; color: $accent$; }
QRadioButton::indicator { border: 1px solid $outline$; border-radius: 8px; background: $field$; }
QRadioButton::indicator:checked { border: 5px solid $accent$; width: 8px; height: 8px; }

QSlider { min-height: 22px; background: transparent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line$; }
QSlider::sub-page:horizontal { background: $accent$; border-radius: 2px; }
QSlider::handle:horizontal { width: 16px; height: 16px; margin: -6px 0; border-radius: 8px; background: $text$; }
QSlider::handle:horizontal:focus { background: $accent$; }
QSlider::sub-page:horizontal:disabled { background: $line$; }
QSlider::handle:horizontal:disabled { background: $disabled$; }

QProgressBar { background: $line$; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent$; border-radius: 4px; }
QProgressBar[tone="paused"]::chunk { background: $warning$; }
QProgressBar[tone="done"]::chunk { background: $done$; }
QProgressBar[tone="failed"]::chunk { background: $failed$; }

QTabWidget::pane { border: none; border-top: 1px solid $line$; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; color: $secondary$;
  padding: 8px 2px; margin-right: 6px; }
QTabBar::tab:selected { color: $text$; border-bottom-color: $accent$; font-weight: 600; }
QTabBar::tab:hover { color: $text$; }
QTabBar::tab:focus { color: $accent$; }

QScrollArea, QAbstractItemView { border: none; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; background: transparent; min-height: 0; padding: 0; }
QAbstractSpinBox QLineEdit { padding-left: 6px; }
QScrollArea { background: transparent; }
QListView, QTableView, QTreeView { background: $panel$; border: none; outline: 0; alternate-background-color: $panel$;
  selection-background-color: $tint$; selection-color: $text$; gridline-color: $line$; }
QListView[surface="offers"] { background: $raised$; border: 1px solid $line$; border-radius: 6px; padding: 2px;
  selection-background-color: $accent$; selection-color: $on_accent$; }
QListView[surface="offers"]::item { padding: 4px 6px; }
QTableView::item { padding: 0 5px; }
QHeaderView { background: $panel$; }
QHeaderView::section { background: $panel$; color: $secondary$; border: none; border-bottom: 1px solid $line$;
  padding: 6px 8px; }
QTableCornerButton::section { background: $panel$; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $outline$; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $secondary$; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QMenu { background: $raised$; border: 1px solid $line$; padding: 4px; color: $text$; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $accent$; color: $on_accent$; }
QMenu::item:disabled { color: $disabled$; }
QMenu::separator { height: 1px; background: $line$; margin: 4px 8px; }
QToolTip { background: $raised$; color: $text$; border: 1px solid $line$; padding: 4px 6px; }
QSplitter::handle { background: $line$; }
QSplitter::handle:hover { background: $accent$; }
"""
