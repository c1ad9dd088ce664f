// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/ascii.h"
#include "core/checks/reading/lexicon.h"

#include <QHash>

namespace countersign {

namespace {

struct Entry {
    QStringView foreign; // words that mean it, separated by spaces
    QStringView english; // one or more words
};

// Chinese (simplified and traditional), Japanese, Korean. At least two characters each: one alone is part of too many words.
constexpr Entry entries[] = {
    {u"证书 憑證 証明書 인증서", u"certificate"},
    {u"有效期 过期 到期 過期 有効期限 期限切れ 만료 유효기간", u"expiry"},
    {u"有效 유효", u"valid"},
    {u"重定向 跳转 跳轉 转到 轉址 リダイレクト 리다이렉트 리디렉션 리다이렉션", u"redirect"},
    {u"限流 速率限制 频率限制 頻率限制 レート制限 レートリミット 레이트리밋 속도제한 요청제한", u"rate limit"},
    {u"数据库 資料庫 数据库连接 データベース 데이터베이스", u"database"},
    {u"备份 備份 バックアップ 백업", u"backup"},
    {u"强密码 強密碼", u"strong password"},
    {u"密码 密碼 パスワード 비밀번호 패스워드", u"password"},
    {u"可访问 可以访问 能访问 可達 アクセスできる アクセス可能 접근가능 접속가능 접속", u"accessible"},
    {u"响应时间 回應時間 応答時間 レスポンスタイム 응답시간", u"response time"},
    {u"응답", u"response"},
    {u"返す 返却 返回", u"respond"},
    {u"코어 コア", u"core"},
    {u"요청 请求 請求 リクエスト", u"request"},
    {u"제한 限制 制限", u"limit"},
    {u"错误率 錯誤率 エラー率 에러율 오류율", u"error rate"},
    {u"错误 錯誤 エラー 에러 오류", u"error"},
    {u"认证 認證 鉴权 認証", u"authentication"},
    {u"加密 暗号化 암호화", u"encryption"},
    {u"防火墙 防火牆 ファイアウォール 방화벽", u"firewall"},
    {u"开放 開放 열림 개방", u"open"},
    {u"关闭 關閉 閉じ 閉鎖 遮断 屏蔽 禁止访问 禁止外网 禁止公网 닫힘 차단", u"closed"},
    {u"受限 仅内网 仅限内网 仅限 只允许 アクセス制限 のみ許可", u"restricted"},
    {u"已配置 配置 設定 设置 설정", u"configured"},
    {u"启用 開啟 开启 有効化 有効 활성화", u"enabled"},
    {u"禁用 停用 無効 비활성화", u"disabled"},
    {u"安装 安裝 インストール 설치", u"installed"},
    {u"运行 運行 稼働 起動 실행 구동", u"running"},
    {u"监控 監控 監視 观察 觀察 モニタリング 모니터링", u"monitoring"},
    {u"保留 保存期間 保持期間 保持 보관 보존", u"retention"},
    {u"告警 报警 警報 アラート 알림 알람 경보", u"alert"},
    {u"服务器 伺服器 サーバー サーバ 서버", u"server"},
    {u"服务 服務 サービス 서비스", u"service"},
    {u"压力测试 压测 負載測試 負荷テスト 부하테스트", u"load test"},
    {u"测试 測試 テスト 테스트", u"test"},
    {u"通过 通過 パス 통과", u"passing"},
    {u"覆盖率 覆蓋率 カバレッジ 커버리지", u"coverage"},
    {u"依赖 依賴 依存 의존성", u"dependency"},
    {u"登录 登入 ログイン 로그인", u"login"},
    {u"日志 日誌 ログ 로그", u"log"},
    {u"内存 記憶體 メモリ 메모리", u"memory"},
    {u"磁盘 硬盘 磁碟 ディスク 디스크", u"disk"},
    {u"环境变量 環境變數 環境変数 환경변수", u"environment variable"},
    {u"安全头 セキュリティヘッダー 보안헤더", u"security header"},
    {u"セキュリティ 보안", u"security"},
    {u"响应头 ヘッダー ヘッダ 헤더", u"header"},
    {u"请求头 リクエストヘッダー 요청헤더", u"request header"},
    {u"每日 每天 毎日 매일", u"daily"},
    {u"每周 每週 毎週 매주", u"weekly"},
    {u"每月 毎月 매월", u"monthly"},
    {u"最后更新 最後更新 最終更新 최종수정", u"last updated"},
    {u"更新 업데이트", u"updated"},
    {u"迁移 遷移 マイグレーション 마이그레이션", u"migration"},
    {u"適用 적용", u"applied"},
    {u"健康检查 健康檢查 ヘルスチェック 헬스체크", u"health check"},
    {u"헬스", u"health"},
    {u"체크", u"check"},
    {u"域名 ドメイン 도메인", u"domain"},
    {u"指向", u"points"},
    {u"端口 連接埠 ポート 포트", u"port"},
    {u"缓存 快取 キャッシュ 캐시", u"cache"},
    {u"前端 フロントエンド 프론트엔드", u"frontend"},
    {u"后端 後端 バックエンド 백엔드", u"backend"},
    {u"页面 頁面 ページ 페이지", u"page"},
    {u"加载 加載 로딩 로드", u"load"},
    {u"文档 ドキュメント 문서", u"documentation"},
    {u"培训 研修 교육", u"trained"},
    {u"通知 周知 공지 통보", u"notified"},
    {u"审批 審批 批准 承認 승인", u"approved"},
    {u"维护窗口 メンテナンス時間 점검시간", u"maintenance window"},
    {u"回滚 回滾 ロールバック 롤백", u"rollback"},
    {u"构建 ビルド 빌드", u"build"},
    {u"版本 バージョン 버전", u"version"},
    {u"空间 空き 공간 용량", u"space"},
    {u"公网 外网 外部公開 외부", u"public"},
    {u"单元测试 単体テスト 단위테스트", u"unit test"},
};

using Known = std::pair<QStringView, QList<QStringView>>;

// By the first character, longest first.
const QHash<QChar, QList<Known>> &table()
{
    static const auto all = [] {
        QHash<QChar, QList<Known>> words;
        for (const Entry &entry : entries) {
            for (const QStringView foreign : entry.foreign.split(u' ', Qt::SkipEmptyParts))
                words[foreign.front()].append({foreign, entry.english.split(u' ')});
        }
        for (QList<Known> &known : words)
            std::ranges::stable_sort(known, std::ranges::greater(), [](const Known &each) { return each.first.size(); });
        return words;
    }();
    return all;
}

} // namespace

bool isEastAsian(QChar c)
{
    if (isAscii(c))
        return false;
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: return true;
    default: return c == u'ー';
    }
}

QList<QStringView> knownWithin(QStringView run)
{
    QList<QStringView> english;
    for (qsizetype at = 0; at < run.size();) {
        const auto candidates = table().constFind(run[at]);
        const Known *found = nullptr;
        if (candidates != table().constEnd()) {
            const auto known = std::ranges::find_if(*candidates, [&](const Known &each) { return run.sliced(at).startsWith(each.first); });
            found = known == candidates->end() ? nullptr : &*known;
        }
        if (found)
            english += found->second;
        at += found ? found->first.size() : 1;
    }
    return english;
}

} // namespace countersign
