// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/programs.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign {

bool isProgram(QStringView word)
{
    static const QSet<QStringView> programs = {
        // shell and files
        u"[", u"awk", u"cat", u"cd", u"chmod", u"chown", u"cp", u"crontab", u"cut", u"date", u"df", u"diff", u"du", u"echo", u"egrep", u"env",
        u"export", u"find", u"free", u"grep", u"gunzip", u"gzip", u"head", u"id", u"kill", u"less", u"ln", u"ls", u"lsof", u"mkdir", u"mount", u"mv",
        u"nano", u"nproc", u"pkill", u"printenv", u"ps", u"pwd", u"rm", u"rsync", u"scp", u"sed", u"set", u"sh", u"bash", u"sleep", u"sort",
        u"source", u"ssh", u"stat", u"su", u"sudo", u"tail", u"tar", u"tee", u"test", u"time", u"timeout", u"touch", u"ulimit", u"uname", u"unzip",
        u"uptime", u"useradd", u"adduser", u"usermod", u"vi", u"vim", u"watch", u"wc", u"which", u"xargs", u"zcat",
        // packages and languages
        u"apt", u"apt-get", u"add-apt-repository", u"brew", u"bundle", u"cargo", u"composer", u"dnf", u"dotnet", u"gem", u"go", u"gradle", u"java",
        u"make", u"mvn", u"mvnw", u"node", u"npm", u"npx", u"php", u"pip", u"pip3", u"pipenv", u"pnpm", u"poetry", u"python", u"python3", u"rails",
        u"rake", u"ruby", u"rustup", u"uv", u"yarn", u"yum", u"apk", u"mix", u"sbt", u"bun", u"deno",
        // tests and scans
        u"bandit", u"black", u"cypress", u"eslint", u"flake8", u"gitleaks", u"golangci-lint", u"isort", u"jest", u"mypy", u"phpunit", u"playwright",
        u"prettier", u"pylint", u"pytest", u"rspec", u"rubocop", u"ruff", u"safety", u"semgrep", u"shellcheck", u"snyk", u"tox", u"trivy",
        u"trufflehog", u"tsc", u"vitest", u"detect-secrets", u"pip-audit", u"grype", u"checkov", u"tfsec",
        // databases and queues
        u"alembic", u"celery", u"flyway", u"flask", u"liquibase", u"mongo", u"mongosh", u"mongodump", u"mysql", u"mysqladmin", u"mysqldump",
        u"pg_dump", u"pg_dumpall", u"pg_isready", u"pg_restore", u"prisma", u"psql", u"rabbitmqctl", u"redis-cli", u"sqlite3", u"sidekiq",
        // network
        u"ab", u"ansible", u"ansible-playbook", u"artillery", u"curl", u"dig", u"gobuster", u"hey", u"host", u"http", u"https", u"httpie",
        u"ifconfig", u"ip", u"iptables", u"jq", u"k6", u"locust", u"nc", u"ncat", u"netstat", u"nmap", u"nslookup", u"openssl", u"ping", u"siege",
        u"ss", u"swaks", u"telnet", u"testssl", u"testssl.sh", u"traceroute", u"ufw", u"vegeta", u"websocat", u"wget", u"wrk", u"wscat", u"certbot",
        // services and platforms
        u"amplify", u"argocd", u"aws", u"az", u"caddy", u"docker", u"docker-compose", u"doctl", u"eb", u"firebase", u"flux", u"fly", u"flyctl",
        u"gcloud", u"gsutil", u"gunicorn", u"helm", u"heroku", u"journalctl", u"kubectl", u"kustomize", u"linkerd", u"logrotate", u"minikube",
        u"netlify", u"nginx", u"nomad", u"oc", u"packer", u"pm2", u"podman", u"promtool", u"pulumi", u"railway", u"render", u"sentry-cli",
        u"serverless", u"service", u"supabase", u"supervisorctl", u"systemctl", u"terraform", u"uvicorn", u"vault", u"vercel", u"wrangler", u"logcli",
        u"stern", u"istioctl", u"consul", u"cosign", u"skopeo", u"gpg", u"grafana-cli", u"git", u"gh", u"glab", u"svn", u"hg", u"mc", u"s3cmd"};
    const bool path = word.startsWith("./"_L1) || (word.startsWith(u'/') && word.size() > 1) || word.endsWith(".sh"_L1) || word.endsWith(".py"_L1);
    return path || programs.contains(word);
}

} // namespace countersign
