#include "adapters/markdown/md4creader.h"
#include "app/cli/inspect.h"
#include "core/checklist/import.h"
#include "core/wording/errors.h"
#include <cstdio>
#include <QElapsedTimer>
#include <QJsonDocument>
using namespace countersign;
int main(int argc, char **argv)
{
    bool json = false;
    for (int i = 1; i < argc; ++i) {
        if (!qstrcmp(argv[i], "--json")) { json = true; continue; }
        ImportLimits limits;
        if (qEnvironmentVariableIsSet("LIFT")) limits = {1<<30, 1<<30, 1<<30, 1000};
        auto bytes = readChecklistFile(QString::fromLocal8Bit(argv[i]), limits);
        if (!bytes) { fprintf(stderr, "%s\n", qPrintable(sentence(bytes.error()))); return 2; }
        QElapsedTimer t; t.start();
        auto c = importChecklist(*bytes, Md4cReader(), limits);
        const double ms = t.nsecsElapsed()/1e6;
        if (!c) { fprintf(stderr, "%s\n", qPrintable(sentence(c.error()))); return 2; }
        if (qEnvironmentVariableIsSet("TIME")) { fprintf(stderr, "%.1f ms\n", ms); continue; }
        if (json) printf("%s", QJsonDocument(inspectJson(*c, {})).toJson().constData());
        else printf("%s", inspectText(*c, {}, false).toUtf8().constData());
    }
}
