// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

QString titleOf(Page page)
{
    switch (page) {
    case Page::Run: return QCoreApplication::translate("Page", "Run");
    case Page::SignOff: return QCoreApplication::translate("Page", "Sign-off");
    case Page::Environment: return QCoreApplication::translate("Page", "Environment");
    case Page::Watch: return QCoreApplication::translate("Page", "Watch");
    case Page::Audit: return QCoreApplication::translate("Page", "Audit");
    case Page::Maintenance: return QCoreApplication::translate("Page", "Maintenance");
    case Page::Rollback: return QCoreApplication::translate("Page", "Rollback");
    case Page::Welcome: return QCoreApplication::translate("Page", "Welcome");
    }
    return {};
}

QString iconOf(Page page)
{
    switch (page) {
    case Page::Run: return u"checklist"_s;
    case Page::SignOff: return u"sign"_s;
    case Page::Environment: return u"key"_s;
    case Page::Watch: return u"probe"_s;
    case Page::Audit: return u"document"_s;
    case Page::Maintenance: return u"refresh"_s;
    case Page::Rollback: return u"undo"_s;
    case Page::Welcome: return u"countersign"_s;
    }
    return {};
}

QList<Page> keyedPages() { return {Page::Run, Page::SignOff, Page::Environment, Page::Watch, Page::Audit, Page::Maintenance}; }

QString nameOf(Page page)
{
    switch (page) {
    case Page::Run: return u"run"_s;
    case Page::SignOff: return u"sign-off"_s;
    case Page::Environment: return u"environment"_s;
    case Page::Watch: return u"watch"_s;
    case Page::Audit: return u"audit"_s;
    case Page::Maintenance: return u"maintenance"_s;
    case Page::Rollback: return u"rollback"_s;
    case Page::Welcome: return u"welcome"_s;
    }
    return {};
}

std::optional<Page> pageNamed(const QString &name)
{
    for (const Page page : keyedPages() << Page::Rollback << Page::Welcome) {
        if (nameOf(page) == name)
            return page;
    }
    return std::nullopt;
}

} // namespace countersign
