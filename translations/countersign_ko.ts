<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (외 %2개)</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%2(으)로서 %1</translation>
    </message>
    <message>
        <source>%1 as host %2</source>
        <translation>호스트 %2(으)로 %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2에서 본 %1</translation>
    </message>
    <message>
        <source>%1 times %2, %3 at a time</source>
        <translation>%2 %1회, 동시에 %3개</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>DNS %1 %2</source>
        <translation>DNS %1 %2</translation>
    </message>
    <message>
        <source>Every variable in %1</source>
        <translation>%1의 모든 변수</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>파일 %1</translation>
    </message>
    <message>
        <source>Line %1 says %2, but line %3 says %4. Both are kept as checks; one of them will fail.</source>
        <translation>%1행은 %2(이)라고 하지만 %3행은 %4(이)라고 합니다. 둘 다 검사로 남기며, 그중 하나는 실패합니다.</translation>
    </message>
    <message>
        <source>Nothing here can look at &quot;%1&quot;. The check is left out.</source>
        <translation>여기서는 &quot;%1&quot;을(를) 확인할 수 없습니다. 검사를 제외합니다.</translation>
    </message>
    <message>
        <source>The check of &quot;%1&quot; has no condition that can be read. It is left out.</source>
        <translation>&quot;%1&quot;의 검사에는 읽을 수 있는 조건이 없습니다. 제외합니다.</translation>
    </message>
    <message>
        <source>The checks of %1</source>
        <translation>%1의 검사</translation>
    </message>
    <message>
        <source>The condition &quot;%1&quot; is left out: %2</source>
        <translation>조건 &quot;%1&quot;을(를) 제외합니다: %2</translation>
    </message>
    <message>
        <source>This check is no readable YAML: %1. It is left out.</source>
        <translation>이 검사는 읽을 수 있는 YAML이 아닙니다: %1. 제외합니다.</translation>
    </message>
    <message>
        <source>This check names no address under &quot;url&quot;. It is left out.</source>
        <translation>이 검사는 &quot;url&quot;에 주소가 없습니다. 제외합니다.</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>변수 %1</translation>
    </message>
    <message>
        <source>Variables %1</source>
        <translation>변수 %1</translation>
    </message>
</context>
<context>
    <name>ChecklistCells</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>settled of required</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Marked not applicable by %1, %2</source>
        <translation>%1 님이 해당 없음으로 표시함, %2</translation>
    </message>
    <message>
        <source>Opened again by %1, %2</source>
        <translation>%1 님이 다시 엶, %2</translation>
    </message>
    <message>
        <source>Ticked by %1, %2</source>
        <translation>%1 님이 체크함, %2</translation>
    </message>
    <message>
        <source>Waived by %1, %2</source>
        <translation>%1 님이 면제함, %2</translation>
    </message>
    <message>
        <source>known and acknowledged</source>
        <translation>알고 확인함</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>수준 %1</translation>
    </message>
    <message>
        <source>no probe</source>
        <translation>프로브 없음</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>아직 아무도 없음</translation>
    </message>
    <message>
        <source>one item</source>
        <translation>항목 하나</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>the probe contradicts the tick</source>
        <translation>프로브가 체크와 모순됩니다</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>    %1: expected %2, got %3</source>
        <translation>    %1: 기대값 %2, 실제 %3</translation>
    </message>
    <message>
        <source>  (purged)</source>
        <translation>  (삭제됨)</translation>
    </message>
    <message>
        <source> (edited)</source>
        <translation> (수정됨)</translation>
    </message>
    <message>
        <source>%1 (its password)</source>
        <translation>%1 (비밀번호)</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (%2까지)</translation>
    </message>
    <message>
        <source>%1 checks, %2 failing, %3 unknown, %4 off</source>
        <translation>검사 %1개, 실패 %2개, 알 수 없음 %3개, 꺼짐 %4개</translation>
    </message>
    <message>
        <source>%1 is a secret and still the file&apos;s</source>
        <translation>%1은(는) 비밀 값인데 아직 파일의 값 그대로입니다</translation>
    </message>
    <message>
        <source>%1 is a secret: its value is read from a descriptor (--value-fd) or typed.</source>
        <translation>%1은(는) 비밀값입니다. 값은 디스크립터(--value-fd)에서 읽거나 입력합니다.</translation>
    </message>
    <message>
        <source>%1 is in the file and not set</source>
        <translation>%1은(는) 파일에 있지만 설정되지 않았습니다</translation>
    </message>
    <message>
        <source>%1 is set and not in the file</source>
        <translation>%1은(는) 설정되어 있지만 파일에 없습니다</translation>
    </message>
    <message>
        <source>%1 kept, %2 moved, %3 changed, %4 new, %5 gone</source>
        <translation>유지 %1, 이동 %2, 변경 %3, 새로 %4, 삭제 %5</translation>
    </message>
    <message>
        <source>%1 of %2 roles signed</source>
        <translation>역할 %2개 중 %1개 서명</translation>
    </message>
    <message>
        <source>%1 variables taken</source>
        <translation>변수 %1개를 가져옴</translation>
    </message>
    <message>
        <source>%1 variables, %2 failing, %3 unknown, %4 required ones not set</source>
        <translation>변수 %1개, 실패 %2, 알 수 없음 %3, 설정되지 않은 필수 %4</translation>
    </message>
    <message>
        <source>%1, the new one</source>
        <translation>%1, 새것</translation>
    </message>
    <message>
        <source>, wanted within %1</source>
        <translation>, %1 안에</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>감사</translation>
    </message>
    <message>
        <source>Carried over from the last deployment of this system and environment:</source>
        <translation>이 시스템과 환경의 지난 배포에서 넘어온 것:</translation>
    </message>
    <message>
        <source>Finished; the verification is not green</source>
        <translation>끝났습니다. 확인은 아직 초록이 아닙니다</translation>
    </message>
    <message>
        <source>HTTP %1, HTTPS %2, switches at %3. Ctrl+C ends it.
</source>
        <translation>HTTP %1, HTTPS %2, 스위치 %3. Ctrl+C로 끝냅니다.
</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>살펴보기</translation>
    </message>
    <message>
        <source>Name the items by id or line, or use --all or --section.</source>
        <translation>항목을 id나 행으로 지정하거나 --all 또는 --section을 쓰십시오.</translation>
    </message>
    <message>
        <source>Name the variable: env set ID NAME.</source>
        <translation>변수 이름을 쓰십시오: env set ID 이름.</translation>
    </message>
    <message>
        <source>Nothing is due: no live system has recurring work.</source>
        <translation>할 일이 없습니다. 라이브 시스템에 반복 작업이 없습니다.</translation>
    </message>
    <message>
        <source>PIN of %1: </source>
        <translation>%1의 PIN: </translation>
    </message>
    <message>
        <source>People, the journal, this computer</source>
        <translation>사람, 저널, 이 컴퓨터</translation>
    </message>
    <message>
        <source>Probes watch over a deployment</source>
        <translation>프로브가 배포를 지켜봅니다</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed; install it with the system&apos;s package tool</source>
        <translation>Qt의 SQLite 드라이버가 설치되어 있지 않습니다. 시스템의 패키지 도구로 설치하십시오</translation>
    </message>
    <message>
        <source>REHEARSAL of the rollback of %1, for %2</source>
        <translation>%2 때문인 %1 롤백의 예행연습</translation>
    </message>
    <message>
        <source>ROLLBACK of %1, for %2</source>
        <translation>%2 때문인 %1 롤백</translation>
    </message>
    <message>
        <source>Release night and the weeks after</source>
        <translation>배포의 밤과 그 뒤의 몇 주</translation>
    </message>
    <message>
        <source>Roll back if</source>
        <translation>다음이면 롤백</translation>
    </message>
    <message>
        <source>Run it? [y/N] </source>
        <translation>실행하시겠습니까? [y/N] </translation>
    </message>
    <message>
        <source>Say list, dismiss, restore or edit, then the deployment, then the check by id or line.</source>
        <translation>list, dismiss, restore, edit 중 하나를 쓰고, 배포를 쓰고, 검사를 id나 행으로 쓰십시오.</translation>
    </message>
    <message>
        <source>Say the value with --value-fd, --value or --generate.</source>
        <translation>--value-fd, --value 또는 --generate로 값을 지정하십시오.</translation>
    </message>
    <message>
        <source>Say to whom: --to PERSON, --role ROLE or --nobody.</source>
        <translation>누구에게인지 지정하십시오: --to 사람, --role 역할 또는 --nobody.</translation>
    </message>
    <message>
        <source>Say what it is: --file FILE, --text TEXT, --output FILE or --probe CHECK.</source>
        <translation>무엇인지 지정하십시오: --file 파일, --text 글, --output 파일 또는 --probe 검사.</translation>
    </message>
    <message>
        <source>Say what may be probed, and how</source>
        <translation>무엇을 어떻게 프로브할지 말하기</translation>
    </message>
    <message>
        <source>Say where the record is to be written: -o FILE.pdf.</source>
        <translation>기록을 쓸 곳을 지정하십시오: -o 파일.pdf.</translation>
    </message>
    <message>
        <source>Say where to: env render ID -o FILE.</source>
        <translation>어디에 쓸지 지정하십시오: env render ID -o 파일.</translation>
    </message>
    <message>
        <source>Say who signs: --as PERSON.</source>
        <translation>서명자를 지정하십시오: --as 사람.</translation>
    </message>
    <message>
        <source>Say whom and what: --to PERSON --role ROLE.</source>
        <translation>누구에게 무엇을 줄지 지정하십시오: --to 사람 --role 역할.</translation>
    </message>
    <message>
        <source>Say whom: --to PERSON.</source>
        <translation>누구에게인지 지정하십시오: --to 사람.</translation>
    </message>
    <message>
        <source>Sign and decide</source>
        <translation>서명하고 결정하기</translation>
    </message>
    <message>
        <source>Suggested: roll back, because of &quot;%1&quot;</source>
        <translation>제안: &quot;%1&quot; 때문에 롤백</translation>
    </message>
    <message>
        <source>Taken together:</source>
        <translation>종합:</translation>
    </message>
    <message>
        <source>The checklist describes no way back.</source>
        <translation>체크리스트에 되돌리는 방법이 없습니다.</translation>
    </message>
    <message>
        <source>The option %1 needs a value after it.</source>
        <translation>옵션 %1 뒤에는 값이 필요합니다.</translation>
    </message>
    <message>
        <source>There is no command %1, and no file of that name. countersign --help lists the commands.</source>
        <translation>명령 %1도, 그런 이름의 파일도 없습니다. countersign --help가 명령을 보여 줍니다.</translation>
    </message>
    <message>
        <source>There is no display here, so there is no window. countersign --help lists what works without.</source>
        <translation>여기에는 화면이 없어 창을 열 수 없습니다. countersign --help가 화면 없이 되는 것을 보여 줍니다.</translation>
    </message>
    <message>
        <source>There is no option %1 here. --help lists those there are.</source>
        <translation>여기에는 옵션 %1이(가) 없습니다. --help가 있는 옵션을 보여 줍니다.</translation>
    </message>
    <message>
        <source>To be green within %1</source>
        <translation>%1 안에 초록이 되어야 함</translation>
    </message>
    <message>
        <source>Value of %1: </source>
        <translation>%1의 값: </translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Verification green after %1</source>
        <translation>%1 뒤 확인 초록</translation>
    </message>
    <message>
        <source>With every command</source>
        <translation>모든 명령에 공통</translation>
    </message>
    <message>
        <source>Work through the checklist</source>
        <translation>체크리스트 진행하기</translation>
    </message>
    <message>
        <source>Write the record</source>
        <translation>기록 쓰기</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>a folder for journal and settings, instead of the user&apos;s own</source>
        <translation>사용자의 폴더 대신 저널과 설정을 둘 폴더</translation>
    </message>
    <message>
        <source>a person of the journal</source>
        <translation>저널의 사람</translation>
    </message>
    <message>
        <source>a role to grant; may be given more than once</source>
        <translation>부여할 역할; 여러 번 줄 수 있음</translation>
    </message>
    <message>
        <source>a small production look-alike on this computer, to try everything with</source>
        <translation>이 컴퓨터에 만든 작은 프로덕션 모형, 모든 것을 시험해 보기 위한 것</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>a4 (unless told) or letter</source>
        <translation>a4(따로 말하지 않으면) 또는 letter</translation>
    </message>
    <message>
        <source>accept items unsettled</source>
        <translation>해결되지 않은 항목을 받아들임</translation>
    </message>
    <message>
        <source>acknowledge known reds: they stay red in the record, and quiet on the screen</source>
        <translation>알려진 빨강을 인정함: 기록에는 빨강으로 남고 화면에서는 조용함</translation>
    </message>
    <message>
        <source>add a note to the deployment, or to an item</source>
        <translation>배포나 항목에 메모를 추가</translation>
    </message>
    <message>
        <source>add a person&apos;s signature to a record that exists</source>
        <translation>이미 있는 기록에 한 사람의 서명을 추가</translation>
    </message>
    <message>
        <source>allow a secret to be sent to a host</source>
        <translation>비밀값을 호스트에 보내도록 허용합니다</translation>
    </message>
    <message>
        <source>allow a secret to be sent to a host; nothing else ever allows it</source>
        <translation>비밀을 호스트로 보내도록 허용; 다른 어떤 것도 허용하지 않음</translation>
    </message>
    <message>
        <source>allow commands in this deployment; they are off at first</source>
        <translation>이 배포에서 명령을 허용; 처음에는 꺼져 있음</translation>
    </message>
    <message>
        <source>allow probes to contact a host</source>
        <translation>프로브가 호스트에 접속하도록 허용합니다</translation>
    </message>
    <message>
        <source>allow probes to contact hosts</source>
        <translation>프로브가 호스트에 접속하도록 허용</translation>
    </message>
    <message>
        <source>an in-toto statement in a DSSE envelope, signed with this laptop&apos;s key</source>
        <translation>DSSE 봉투에 담은 in-toto 진술, 이 노트북의 키로 서명</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>ask this authority for a time stamp (RFC 3161)</source>
        <translation>이 기관에 타임스탬프를 요청합니다 (RFC 3161)</translation>
    </message>
    <message>
        <source>attach evidence to an item or to the deployment; without any, list it</source>
        <translation>항목이나 배포에 증거를 첨부; 없으면 목록을 보임</translation>
    </message>
    <message>
        <source>break the glass: go live without the gate, to be reviewed within 24 hours</source>
        <translation>비상 조치: 게이트 없이 라이브로, 24시간 안에 검토</translation>
    </message>
    <message>
        <source>choose among ways or boxes, answer a condition yes or no; without one, list them</source>
        <translation>방법이나 칸을 고르고 조건에 예/아니요로 답함; 없으면 목록을 보임</translation>
    </message>
    <message>
        <source>close a live deployment</source>
        <translation>라이브 배포를 닫음</translation>
    </message>
    <message>
        <source>countersign: %1 changes which programs run. Is it meant?</source>
        <translation>countersign: %1은(는) 어떤 프로그램이 실행될지를 바꿉니다. 의도한 것입니까?</translation>
    </message>
    <message>
        <source>countersign: %1 is so short that it cannot be recognised in output.</source>
        <translation>countersign: %1은(는) 너무 짧아 출력에서 알아볼 수 없습니다.</translation>
    </message>
    <message>
        <source>countersign: %1 needs more: %2

</source>
        <translation>countersign: %1에 더 필요합니다: %2

</translation>
    </message>
    <message>
        <source>countersign: line %1, %2 was left out: %3.</source>
        <translation>countersign: %1행, %2을(를) 제외했습니다: %3.</translation>
    </message>
    <message>
        <source>database driver</source>
        <translation>데이터베이스 드라이버</translation>
    </message>
    <message>
        <source>dismissed: %1</source>
        <translation>제외됨: %1</translation>
    </message>
    <message>
        <source>display</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>done: what was found</source>
        <translation>done: 무엇을 발견했는지</translation>
    </message>
    <message>
        <source>done: which occurrence, YYYY-MM-DD</source>
        <translation>done: 어느 회차인지, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>end a deployment without going live</source>
        <translation>라이브로 가지 않고 배포를 끝냄</translation>
    </message>
    <message>
        <source>ended (%1) after %2</source>
        <translation>%2 뒤 끝남 (%1)</translation>
    </message>
    <message>
        <source>enrol persons, grant and end roles, revoke and rotate keys, set the owner&apos;s policy, list who there is</source>
        <translation>사람 등록, 역할 부여와 종료, 키 폐기와 교체, 소유자 정책 설정, 사람 목록</translation>
    </message>
    <message>
        <source>env takes list, set, check, render, import or compare.</source>
        <translation>env에는 list, set, check, render, import, compare를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>every deployment of a period with its verdict, exceptions and records</source>
        <translation>한 기간의 모든 배포와 그 판정, 예외, 기록</translation>
    </message>
    <message>
        <source>every open item of the section whose title starts so</source>
        <translation>제목이 이렇게 시작하는 섹션의 모든 열린 항목</translation>
    </message>
    <message>
        <source>every required item that is still open</source>
        <translation>아직 열려 있는 모든 필수 항목</translation>
    </message>
    <message>
        <source>exit status %1 after %2</source>
        <translation>%2 뒤 종료 상태 %1</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>기대값 %1, 실제 %2</translation>
    </message>
    <message>
        <source>fill in a blank of the text, named by label or line; without one, list them</source>
        <translation>이름표나 줄로 지정한 빈칸을 채움; 없으면 목록을 보임</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD; unless told the first there is</source>
        <translation>첫날, YYYY-MM-DD; 말하지 않으면 가장 이른 날</translation>
    </message>
    <message>
        <source>give a placeholder of the text its value</source>
        <translation>본문의 자리표시자에 값을 줍니다</translation>
    </message>
    <message>
        <source>give placeholders of the text their values</source>
        <translation>텍스트의 자리표시자에 값을 줌</translation>
    </message>
    <message>
        <source>grant: from when</source>
        <translation>grant: 언제부터</translation>
    </message>
    <message>
        <source>grant: may grant and revoke too</source>
        <translation>grant: 부여와 폐기도 할 수 있음</translation>
    </message>
    <message>
        <source>grant: until when</source>
        <translation>grant: 언제까지</translation>
    </message>
    <message>
        <source>hand the lead over</source>
        <translation>책임자를 넘겨줌</translation>
    </message>
    <message>
        <source>here, or ssh:USER@HOST[:PORT]</source>
        <translation>here 또는 ssh:USER@HOST[:PORT]</translation>
    </message>
    <message>
        <source>how far ahead, 31 unless told</source>
        <translation>며칠 앞까지, 말하지 않으면 31</translation>
    </message>
    <message>
        <source>how much of it: summary, full (unless told) or with-output</source>
        <translation>얼마나 자세히: summary, full(따로 말하지 않으면), with-output</translation>
    </message>
    <message>
        <source>in the journal</source>
        <translation>저널에</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>키 저장소에</translation>
    </message>
    <message>
        <source>in the key store, which does not give it</source>
        <translation>키 저장소에 있으나 내주지 않음</translation>
    </message>
    <message>
        <source>in which role; may be left out for those signed off in the journal</source>
        <translation>어느 역할로; 저널에서 서명한 사람은 생략할 수 있음</translation>
    </message>
    <message>
        <source>it changes which programs run; set it by itself if it is meant</source>
        <translation>어떤 프로그램이 실행될지를 바꿉니다. 의도한 것이라면 따로 설정하십시오</translation>
    </message>
    <message>
        <source>it stands further down again</source>
        <translation>아래에 다시 나옵니다</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>저널</translation>
    </message>
    <message>
        <source>keep probing for so many hours first; Ctrl+C ends it earlier</source>
        <translation>먼저 그만큼의 시간 동안 계속 프로브함; Ctrl+C로 더 일찍 끝냄</translation>
    </message>
    <message>
        <source>keeps and gives back</source>
        <translation>보관하고 돌려줌</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>키 저장소</translation>
    </message>
    <message>
        <source>last day; unless told today</source>
        <translation>마지막 날; 말하지 않으면 오늘</translation>
    </message>
    <message>
        <source>let a check run that writes, costs or loads; named by its id</source>
        <translation>쓰거나 비용이 들거나 부하를 주는 검사의 실행을 허용합니다. id로 지정</translation>
    </message>
    <message>
        <source>let checks run that write, cost or load</source>
        <translation>쓰거나 비용이 들거나 부하를 주는 검사를 실행하게 함</translation>
    </message>
    <message>
        <source>look at the journal itself, copy it, or accept an older copy</source>
        <translation>저널 자체를 살펴보고, 복사하고, 더 오래된 사본을 받아들임</translation>
    </message>
    <message>
        <source>mark items as not applicable</source>
        <translation>항목을 해당 없음으로 표시</translation>
    </message>
    <message>
        <source>none: the command line works without</source>
        <translation>없음: 명령줄은 없어도 작동함</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>not signed: %1</source>
        <translation>서명 안 됨: %1</translation>
    </message>
    <message>
        <source>of the journal&apos;s first event</source>
        <translation>저널의 첫 이벤트의</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1에서</translation>
    </message>
    <message>
        <source>on this computer, in %1</source>
        <translation>이 컴퓨터의 %1에서</translation>
    </message>
    <message>
        <source>only say what would be kept, changed, new and gone</source>
        <translation>무엇이 유지되고 바뀌고 새로 생기고 사라지는지만 말함</translation>
    </message>
    <message>
        <source>only serve it, until interrupted</source>
        <translation>중단될 때까지 서비스만 함</translation>
    </message>
    <message>
        <source>opens, and its chain is whole</source>
        <translation>열리며 체인이 온전함</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>or nobody any more</source>
        <translation>또는 더 이상 아무도 아님</translation>
    </message>
    <message>
        <source>or whoever holds a role</source>
        <translation>또는 그 역할을 가진 사람</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>play it through and print the paths of record and screenshot</source>
        <translation>끝까지 진행하고 기록과 화면 캡처의 경로를 출력</translation>
    </message>
    <message>
        <source>policy: the least length of a PIN</source>
        <translation>policy: PIN의 최소 길이</translation>
    </message>
    <message>
        <source>policy: whether one person may sign in two roles of a gate</source>
        <translation>policy: 한 사람이 한 게이트의 두 역할로 서명할 수 있는지</translation>
    </message>
    <message>
        <source>practised, not meant; the record says so</source>
        <translation>연습이며 실제가 아님; 기록에 그렇게 적힘</translation>
    </message>
    <message>
        <source>print JSON (docs/CLI.md)</source>
        <translation>JSON을 출력합니다 (docs/CLI.md)</translation>
    </message>
    <message>
        <source>printed name</source>
        <translation>인쇄되는 이름</translation>
    </message>
    <message>
        <source>put an edited checklist in the place of a running deployment&apos;s</source>
        <translation>편집한 체크리스트를 진행 중인 배포의 것과 바꿈</translation>
    </message>
    <message>
        <source>reach a host elsewhere, keeping its name</source>
        <translation>이름은 그대로 두고 다른 주소로 호스트에 접속합니다</translation>
    </message>
    <message>
        <source>read the PIN from descriptor N, one line for each --as</source>
        <translation>디스크립터 N에서 PIN을 읽습니다. --as마다 한 줄</translation>
    </message>
    <message>
        <source>receives %1</source>
        <translation>%1을(를) 받음</translation>
    </message>
    <message>
        <source>record the lead&apos;s decision</source>
        <translation>책임자의 결정을 기록</translation>
    </message>
    <message>
        <source>recurring and due work over all systems</source>
        <translation>모든 시스템의 반복 작업과 기한 작업</translation>
    </message>
    <message>
        <source>red: %1 (%2)</source>
        <translation>빨강: %1 (%2)</translation>
    </message>
    <message>
        <source>reject instead of approving</source>
        <translation>승인하지 않고 거부</translation>
    </message>
    <message>
        <source>remove its bytes for good; the journal keeps the digest, who and why</source>
        <translation>그 바이트를 영구히 제거; 저널은 다이제스트와 누가 왜를 보관</translation>
    </message>
    <message>
        <source>render: the file to write, readable by its owner only</source>
        <translation>render: 쓸 파일, 소유자만 읽을 수 있음</translation>
    </message>
    <message>
        <source>required</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>review it afterwards</source>
        <translation>나중에 검토함</translation>
    </message>
    <message>
        <source>revoke: what the key signed from then on is disputed</source>
        <translation>revoke: 그때부터 이 키로 서명한 것은 다툼이 있음</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>폐기됨</translation>
    </message>
    <message>
        <source>run it without asking</source>
        <translation>묻지 않고 실행</translation>
    </message>
    <message>
        <source>run the checks that are switched on, once</source>
        <translation>켜져 있는 검사를 한 번 실행</translation>
    </message>
    <message>
        <source>said with the signature; needed to reject</source>
        <translation>서명과 함께 하는 말; 거부할 때 필요</translation>
    </message>
    <message>
        <source>say that it was reviewed, instead of approving</source>
        <translation>승인하지 않고 검토했다고 말함</translation>
    </message>
    <message>
        <source>say where hosts that need it are looked at from</source>
        <translation>필요한 호스트를 어디에서 볼지 말함</translation>
    </message>
    <message>
        <source>say who does items</source>
        <translation>누가 항목을 맡는지 말함</translation>
    </message>
    <message>
        <source>set the proxy of HTTP checks</source>
        <translation>HTTP 검사의 프록시를 설정</translation>
    </message>
    <message>
        <source>set: make a random value as the text asks for it</source>
        <translation>set: 텍스트가 요구하는 대로 임의의 값을 만듦</translation>
    </message>
    <message>
        <source>set: read the value from descriptor N</source>
        <translation>set: 디스크립터 N에서 값을 읽음</translation>
    </message>
    <message>
        <source>set: take the value away</source>
        <translation>set: 값을 없앰</translation>
    </message>
    <message>
        <source>set: the value of a variable that is no secret</source>
        <translation>set: 비밀이 아닌 변수의 값</translation>
    </message>
    <message>
        <source>show a command of the checklist, run it, and judge what it prints</source>
        <translation>체크리스트의 명령을 보이고 실행하고 출력을 판정</translation>
    </message>
    <message>
        <source>show what the importer understands of a checklist</source>
        <translation>가져오기가 체크리스트에서 이해한 것을 보임</translation>
    </message>
    <message>
        <source>sign off in a role</source>
        <translation>역할로 서명</translation>
    </message>
    <message>
        <source>sign the addendum</source>
        <translation>부록에 서명</translation>
    </message>
    <message>
        <source>start a deployment and print its id</source>
        <translation>배포를 시작하고 ID를 출력</translation>
    </message>
    <message>
        <source>start: a rehearsal, which supersedes nothing</source>
        <translation>start: 연습, 아무것도 무효로 하지 않음</translation>
    </message>
    <message>
        <source>start: the version gone back to</source>
        <translation>start: 되돌아갈 버전</translation>
    </message>
    <message>
        <source>start: the version that is rolled back, typed by hand</source>
        <translation>start: 되돌릴 버전, 손으로 입력</translation>
    </message>
    <message>
        <source>start: which trigger calls for it; may be repeated</source>
        <translation>start: 어떤 방아쇠 때문인지; 여러 번 줄 수 있음</translation>
    </message>
    <message>
        <source>start: which way back</source>
        <translation>start: 어느 되돌림 방법인지</translation>
    </message>
    <message>
        <source>step: what there is to say about it</source>
        <translation>step: 덧붙일 말</translation>
    </message>
    <message>
        <source>switch them off again</source>
        <translation>다시 끔</translation>
    </message>
    <message>
        <source>take back what one did last: ticks, N/A, waivers, fields</source>
        <translation>마지막에 한 일을 되돌림: 체크, 해당 없음, 면제, 필드</translation>
    </message>
    <message>
        <source>take ticks back</source>
        <translation>체크를 되돌림</translation>
    </message>
    <message>
        <source>the checklist with its ticks</source>
        <translation>체크 표시가 든 체크리스트</translation>
    </message>
    <message>
        <source>the checks read in the text: list them, take them out, back in, or say what must hold instead</source>
        <translation>텍스트에서 읽은 검사: 목록, 빼기, 되돌리기, 대신 무엇이 성립해야 하는지 말하기</translation>
    </message>
    <message>
        <source>the checks that may run, as a Gatus configuration</source>
        <translation>실행해도 되는 검사를 Gatus 설정으로</translation>
    </message>
    <message>
        <source>the command behind --output</source>
        <translation>--output 뒤의 명령</translation>
    </message>
    <message>
        <source>the environment&apos;s variables: show, set, check, write as .env, take from a .env, compare with one</source>
        <translation>환경 변수: 보기, 설정, 검사, .env로 쓰기, .env에서 가져오기, .env와 비교</translation>
    </message>
    <message>
        <source>the item it is about</source>
        <translation>어느 항목에 관한 것인지</translation>
    </message>
    <message>
        <source>the journal bundle, one DSSE envelope a line</source>
        <translation>저널 묶음, 한 줄에 DSSE 봉투 하나</translation>
    </message>
    <message>
        <source>the journal, instead of the user&apos;s own</source>
        <translation>사용자의 저널 대신 쓸 저널</translation>
    </message>
    <message>
        <source>the last day of the waiver, YYYY-MM-DD</source>
        <translation>면제의 마지막 날, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>the new lead</source>
        <translation>새 책임자</translation>
    </message>
    <message>
        <source>the numbers that &quot;rollback ID&quot; shows</source>
        <translation>&quot;rollback ID&quot;가 보여 주는 번호</translation>
    </message>
    <message>
        <source>the proxy of HTTP checks</source>
        <translation>HTTP 검사의 프록시</translation>
    </message>
    <message>
        <source>the role, as the checklist names it</source>
        <translation>체크리스트에 적힌 역할 이름</translation>
    </message>
    <message>
        <source>there</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>이 글</translation>
    </message>
    <message>
        <source>tick items, named by id or by line number</source>
        <translation>ID나 줄 번호로 지정한 항목을 체크</translation>
    </message>
    <message>
        <source>trust a private certificate authority for a host</source>
        <translation>호스트의 사설 인증 기관을 신뢰합니다</translation>
    </message>
    <message>
        <source>usage: countersign [FILE]              open the window, with a checklist, record or bundle
       countersign COMMAND ARGUMENTS   do it without a window; countersign COMMAND --help tells more
</source>
        <translation>사용법: countersign [파일]          체크리스트, 기록, 묶음으로 창을 엶
        countersign 명령 인자      창 없이 실행; countersign 명령 --help 가 더 알려 줌
</translation>
    </message>
    <message>
        <source>verdict, counts and blockers; without an id the only open deployment, else the list</source>
        <translation>판정, 개수, 막는 것; ID가 없으면 하나뿐인 열린 배포, 아니면 목록</translation>
    </message>
    <message>
        <source>verify records, bundles, folders of them, or without a file this journal</source>
        <translation>기록, 묶음, 그 폴더를 검증; 파일이 없으면 이 저널</translation>
    </message>
    <message>
        <source>what a check answered last</source>
        <translation>검사가 마지막으로 답한 것</translation>
    </message>
    <message>
        <source>what a command put out; name the command with --command</source>
        <translation>명령의 출력; --command 로 명령을 지정</translation>
    </message>
    <message>
        <source>what calls for a rollback and how it goes; begin it, walk it, end it</source>
        <translation>무엇이 되돌림을 요구하고 어떻게 되어 가는지; 시작, 진행, 종료</translation>
    </message>
    <message>
        <source>what is deployed</source>
        <translation>무엇을 배포하는지</translation>
    </message>
    <message>
        <source>what it is called, instead of the file&apos;s name</source>
        <translation>파일 이름 대신 부를 이름</translation>
    </message>
    <message>
        <source>what this computer has of what Countersign needs</source>
        <translation>Countersign에 필요한 것 중 이 컴퓨터에 있는 것</translation>
    </message>
    <message>
        <source>what was seen since it went live, and what is due; --close ends the watch with an addendum</source>
        <translation>라이브가 된 뒤 본 것과 기한이 된 것; --close 는 부록으로 감시를 끝냄</translation>
    </message>
    <message>
        <source>when it ends: HH:MM, or YYYY-MM-DDTHH:MM</source>
        <translation>언제 끝나는지: HH:MM 또는 YYYY-MM-DDTHH:MM</translation>
    </message>
    <message>
        <source>when it is planned for, ISO 8601</source>
        <translation>예정된 시간, ISO 8601</translation>
    </message>
    <message>
        <source>where a host that needs it is looked at from; * for all such</source>
        <translation>필요한 호스트를 어디서 볼지. 그런 호스트 전체는 *</translation>
    </message>
    <message>
        <source>where it is followed up</source>
        <translation>어디에서 후속 처리하는지</translation>
    </message>
    <message>
        <source>where it is run</source>
        <translation>어디에서 실행하는지</translation>
    </message>
    <message>
        <source>where to, instead of the file itself</source>
        <translation>그 파일 대신 쓸 곳</translation>
    </message>
    <message>
        <source>where to; - for stdout (not the PDF)</source>
        <translation>쓸 곳; - 는 표준 출력(PDF는 제외)</translation>
    </message>
    <message>
        <source>where: staging, production …</source>
        <translation>어디에: staging, production …</translation>
    </message>
    <message>
        <source>which version</source>
        <translation>어느 버전인지</translation>
    </message>
    <message>
        <source>who acts: name or e-mail; may be left out where there is one person</source>
        <translation>행위자: 이름 또는 이메일. 한 사람뿐이면 생략할 수 있습니다</translation>
    </message>
    <message>
        <source>who asks for it, where another approves</source>
        <translation>다른 사람이 승인할 때 누가 요청하는지</translation>
    </message>
    <message>
        <source>who is meant</source>
        <translation>누구인지</translation>
    </message>
    <message>
        <source>who seals the file as it was exported, before the roles sign it; this PIN comes last</source>
        <translation>역할이 서명하기 전에 내보낸 그대로의 파일을 봉인할 사람; 이 PIN이 마지막</translation>
    </message>
    <message>
        <source>why; printed in the record</source>
        <translation>이유. 기록에 인쇄됩니다</translation>
    </message>
    <message>
        <source>with --get: where to</source>
        <translation>--get 과 함께: 쓸 곳</translation>
    </message>
    <message>
        <source>with --serve: answer to this name too; may be given more than once</source>
        <translation>--serve 와 함께: 이 이름으로도 답함; 여러 번 줄 수 있음</translation>
    </message>
    <message>
        <source>with edit: what the text says holds again</source>
        <translation>edit 과 함께: 텍스트가 말하는 것이 다시 성립</translation>
    </message>
    <message>
        <source>write it as a PDF, signed by --as</source>
        <translation>--as 로 서명한 PDF로 씀</translation>
    </message>
    <message>
        <source>write it as a calendar</source>
        <translation>달력으로 씀</translation>
    </message>
    <message>
        <source>write it to the file of -o, named by a beginning of its digest</source>
        <translation>-o 의 파일에 씀, 다이제스트의 앞부분으로 지정</translation>
    </message>
    <message>
        <source>write the items as JUnit XML</source>
        <translation>항목을 JUnit XML로 씀</translation>
    </message>
    <message>
        <source>write the record, signed by the persons named</source>
        <translation>지정한 사람들이 서명한 기록을 씀</translation>
    </message>
    <message>
        <source>write what was contacted, when and why, as CSV</source>
        <translation>무엇에 언제 왜 접속했는지 CSV로 씀</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source> or </source>
        <translation> 또는 </translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1: %2(으)로 시작함</translation>
    </message>
    <message>
        <source>%1 contains &quot;%2&quot;</source>
        <translation>%1에 &quot;%2&quot;이(가) 들어 있음</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1: %2 포함</translation>
    </message>
    <message>
        <source>%1 does not begin with %2</source>
        <translation>%1: %2(으)로 시작하지 않음</translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <translation>%1: %2 포함하지 않음</translation>
    </message>
    <message>
        <source>%1 does not end in %2</source>
        <translation>%1: %2(으)로 끝나지 않음</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1: %2(으)로 끝남</translation>
    </message>
    <message>
        <source>%1 has %2 entries or characters</source>
        <translation>%1에 항목 또는 문자가 %2개 있음</translation>
    </message>
    <message>
        <source>%1 in header %2</source>
        <translation>%2 헤더의 %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1이(가) %2임</translation>
    </message>
    <message>
        <source>%1 is %2 old</source>
        <translation>%1의 나이가 %2임</translation>
    </message>
    <message>
        <source>%1 is missing, want %2</source>
        <translation>%1이(가) 없음, 기대값 %2</translation>
    </message>
    <message>
        <source>%1 is missing, want it there</source>
        <translation>%1이(가) 없음, 있어야 함</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1이(가) 비어 있지 않음</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1이(가) 설정되지 않았습니다</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1이(가) 없음</translation>
    </message>
    <message>
        <source>%1 is of type %2</source>
        <translation>%1의 유형이 %2임</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1이(가) 있음</translation>
    </message>
    <message>
        <source>%1 is there, want it gone</source>
        <translation>%1이(가) 있음, 없어야 함</translation>
    </message>
    <message>
        <source>%1, want %2</source>
        <translation>%1, 기대값 %2</translation>
    </message>
    <message>
        <source>%1: got %2, want %3</source>
        <translation>%1: 실제 %2, 기대값 %3</translation>
    </message>
    <message>
        <source>90th percentile of the response time %1</source>
        <translation>응답 시간 90백분위 %1</translation>
    </message>
    <message>
        <source>95th percentile of the response time %1</source>
        <translation>응답 시간 95백분위 %1</translation>
    </message>
    <message>
        <source>99th percentile of the response time %1</source>
        <translation>응답 시간 99백분위 %1</translation>
    </message>
    <message>
        <source>== or !=, because patterns, lists, JSON, has() and type() have no order</source>
        <translation>== 또는 !=. 패턴, 목록, JSON, has(), type()에는 순서가 없음</translation>
    </message>
    <message>
        <source>a closing bracket ]</source>
        <translation>닫는 대괄호 ]</translation>
    </message>
    <message>
        <source>a closing parenthesis )</source>
        <translation>닫는 괄호 )</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>닫는 따옴표</translation>
    </message>
    <message>
        <source>a comparison (==, !=, &lt;=, &gt;=, &lt; or &gt;)</source>
        <translation>비교 연산자 (==, !=, &lt;=, &gt;=, &lt; 또는 &gt;)</translation>
    </message>
    <message>
        <source>a name behind the dot, or a number in the brackets</source>
        <translation>점 뒤의 이름 또는 대괄호 안의 숫자</translation>
    </message>
    <message>
        <source>a placeholder such as [STATUS]</source>
        <translation>[STATUS] 같은 자리표시자</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>accepts connections</source>
        <translation>연결을 받아들임</translation>
    </message>
    <message>
        <source>accepts no connection</source>
        <translation>연결을 받아들이지 않음</translation>
    </message>
    <message>
        <source>agrees on %1</source>
        <translation>%1 합의</translation>
    </message>
    <message>
        <source>answered %1, want %2</source>
        <translation>%1 응답, 기대값 %2</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>%1 응답</translation>
    </message>
    <message>
        <source>answers %1: %2</source>
        <translation>%1 응답: %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 이하</translation>
    </message>
    <message>
        <source>bytes in it: %1</source>
        <translation>들어 있는 바이트: %1</translation>
    </message>
    <message>
        <source>connects in %1</source>
        <translation>%1 안에 연결</translation>
    </message>
    <message>
        <source>disk %1</source>
        <translation>디스크 %1</translation>
    </message>
    <message>
        <source>elapsed time %1</source>
        <translation>경과 시간 %1</translation>
    </message>
    <message>
        <source>ends with exit code %1</source>
        <translation>종료 코드 %1(으)로 끝남</translation>
    </message>
    <message>
        <source>error rate %1</source>
        <translation>오류율 %1</translation>
    </message>
    <message>
        <source>failed requests: %1</source>
        <translation>실패한 요청: %1</translation>
    </message>
    <message>
        <source>has %1 characters</source>
        <translation>%1자임</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>헤더 %1</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>is used elsewhere as well</source>
        <translation>다른 곳에서도 쓰임</translation>
    </message>
    <message>
        <source>is used nowhere else</source>
        <translation>다른 곳에서는 쓰이지 않음</translation>
    </message>
    <message>
        <source>its age is %1</source>
        <translation>나이가 %1임</translation>
    </message>
    <message>
        <source>its owner is %1</source>
        <translation>소유자가 %1임</translation>
    </message>
    <message>
        <source>its permissions are %1</source>
        <translation>권한이 %1임</translation>
    </message>
    <message>
        <source>kinds of characters in it: %1</source>
        <translation>들어 있는 문자 종류: %1</translation>
    </message>
    <message>
        <source>last done %1 ago</source>
        <translation>마지막 수행 %1 전</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>%1(으)로 이동</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>%1 미만</translation>
    </message>
    <message>
        <source>like &quot;%1&quot;</source>
        <translation>&quot;%1&quot;와(과) 같음</translation>
    </message>
    <message>
        <source>lines of output: %1</source>
        <translation>출력 행 수: %1</translation>
    </message>
    <message>
        <source>mean response time %1</source>
        <translation>평균 응답 시간 %1</translation>
    </message>
    <message>
        <source>median response time %1</source>
        <translation>응답 시간 중앙값 %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>메모리 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>no path, because this placeholder has no parts</source>
        <translation>경로 없음. 이 자리표시자에는 하위 항목이 없음</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1 아님</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>of them failing: %1</source>
        <translation>그중 실패: %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 중 하나</translation>
    </message>
    <message>
        <source>processor cores: %1</source>
        <translation>프로세서 코어: %1</translation>
    </message>
    <message>
        <source>resolvers that agree: %1</source>
        <translation>일치하는 리졸버: %1</translation>
    </message>
    <message>
        <source>something beginning with &quot;%1&quot;</source>
        <translation>&quot;%1&quot;(으)로 시작하는 값</translation>
    </message>
    <message>
        <source>something ending in &quot;%1&quot;</source>
        <translation>&quot;%1&quot;(으)로 끝나는 값</translation>
    </message>
    <message>
        <source>something with &quot;%1&quot; in it</source>
        <translation>&quot;%1&quot;이(가) 들어 있는 값</translation>
    </message>
    <message>
        <source>speaks TLS %1</source>
        <translation>TLS %1 사용</translation>
    </message>
    <message>
        <source>still open: %1</source>
        <translation>아직 열림: %1</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>%1 걸림</translation>
    </message>
    <message>
        <source>test coverage %1</source>
        <translation>테스트 커버리지 %1</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>the certificate is trusted and valid for %1</source>
        <translation>인증서를 신뢰할 수 있고 %1 동안 유효함</translation>
    </message>
    <message>
        <source>the end of the condition</source>
        <translation>조건의 끝</translation>
    </message>
    <message>
        <source>the hit rate is %1</source>
        <translation>적중률이 %1임</translation>
    </message>
    <message>
        <source>the issuer is %1</source>
        <translation>발급자가 %1임</translation>
    </message>
    <message>
        <source>the name of a header, as in [HEADERS].Server</source>
        <translation>[HEADERS].Server처럼 헤더 이름</translation>
    </message>
    <message>
        <source>the name server says %1</source>
        <translation>네임 서버 응답 %1</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>the output is %1</source>
        <translation>출력이 %1임</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>the result is %1</source>
        <translation>결과가 %1임</translation>
    </message>
    <message>
        <source>the time to live is %1</source>
        <translation>TTL이 %1임</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>the value is %1</source>
        <translation>값이 %1임</translation>
    </message>
    <message>
        <source>the version is %1</source>
        <translation>버전이 %1임</translation>
    </message>
    <message>
        <source>the whole chain is valid for %1</source>
        <translation>전체 체인이 %1 동안 유효함</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>&quot;%1&quot; was taken for a step: it is numbered, or a block of commands.</source>
        <translation>&quot;%1&quot;을(를) 단계로 보았습니다. 번호가 있거나 명령 블록입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken for an item to tick, though it is not written as a Markdown task.</source>
        <translation>&quot;%1&quot;은(는) Markdown 작업으로 쓰이지 않았지만 체크할 항목으로 보았습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken for somebody who signs.</source>
        <translation>&quot;%1&quot;을(를) 서명자로 보았습니다.</translation>
    </message>
    <message>
        <source>A comment that readers do not see holds boxes. They are kept, but are no work.</source>
        <translation>독자에게 보이지 않는 주석에 칸이 있습니다. 보관하지만 할 일은 아닙니다.</translation>
    </message>
    <message>
        <source>Damaged characters were mended to &quot;%1&quot;. The file itself is kept as it came.</source>
        <translation>손상된 문자를 &quot;%1&quot;(으)로 고쳤습니다. 파일 자체는 받은 그대로 보관합니다.</translation>
    </message>
    <message>
        <source>The bold line &quot;%1&quot; was taken for a heading of what follows it.</source>
        <translation>굵은 행 &quot;%1&quot;을(를) 뒤따르는 내용의 제목으로 보았습니다.</translation>
    </message>
    <message>
        <source>The fence that opens here is never closed, so everything below it is code.</source>
        <translation>여기서 열린 코드 블록이 닫히지 않아 아래가 모두 코드입니다.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252. Look at its accented letters.</source>
        <translation>파일이 UTF-8이 아니어서 Windows-1252로 읽었습니다. 악센트 문자를 확인하십시오.</translation>
    </message>
    <message>
        <source>The link to %1 cannot be opened from here: only http and https can.</source>
        <translation>%1 링크는 여기서 열 수 없습니다. http와 https만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The link to %1 leads nowhere: no heading is called so.</source>
        <translation>%1 링크는 어디로도 이어지지 않습니다. 그런 제목이 없습니다.</translation>
    </message>
    <message>
        <source>The link to %1 leads to a file that is not part of the checklist.</source>
        <translation>%1 링크는 체크리스트에 속하지 않는 파일로 이어집니다.</translation>
    </message>
    <message>
        <source>The text names nobody who signs. Usual roles are offered; they can be changed.</source>
        <translation>본문에 서명자가 없습니다. 일반적인 역할을 제안하며, 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to tick in this document.</source>
        <translation>이 문서에는 체크할 것이 없습니다.</translation>
    </message>
    <message>
        <source>This fence holds a checklist of its own. Its boxes count here; it can be imported by itself as well.</source>
        <translation>이 코드 블록에는 별도의 체크리스트가 있습니다. 그 칸은 여기서 세며, 따로 가져올 수도 있습니다.</translation>
    </message>
    <message>
        <source>This line holds characters that cannot be seen or turn the text around (%1). Look closely before copying it.</source>
        <translation>이 행에는 보이지 않거나 글의 방향을 바꾸는 문자(%1)가 있습니다. 복사하기 전에 잘 보십시오.</translation>
    </message>
    <message>
        <source>This line seems to hold a real secret (%1). Take it out of the checklist and change it where it is used.</source>
        <translation>이 행에 실제 비밀값(%1)이 있는 듯합니다. 체크리스트에서 지우고 쓰이는 곳에서 바꾸십시오.</translation>
    </message>
    <message>
        <source>This text is very long; only its beginning is shown. The file is kept whole.</source>
        <translation>이 글은 매우 길어 앞부분만 보입니다. 파일은 온전히 보관합니다.</translation>
    </message>
</context>
<context>
    <name>DocumentRenderer</name>
    <message numerus="yes">
        <source>%n more line(s) of this part are not shown. Choose a sub-section to read on.</source>
        <translation>
            <numerusform>이 부분의 %n행은 더 보이지 않습니다. 계속 읽으려면 하위 섹션을 고르십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach output…</source>
        <translation>출력 첨부…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy with values</source>
        <translation>값과 함께 복사</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>실행…</translation>
    </message>
    <message>
        <source>changes something</source>
        <translation>무언가를 바꿈</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>&quot;%1&quot; cannot be used here: %2.</source>
        <translation>여기에 &quot;%1&quot;을(를) 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a session somebody types into. Run it in a terminal of your own; Countersign gives commands no input.</source>
        <translation>&quot;%1&quot;은(는) 사람이 입력하는 세션입니다. 직접 터미널에서 실행하십시오. Countersign은 명령에 입력을 주지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step of this rollback, or is done already.</source>
        <translation>&quot;%1&quot;은(는) 이 롤백의 단계가 아니거나 이미 끝났습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices: %2.</source>
        <translation>&quot;%1&quot;은(는) 선택지에 없습니다: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of address that is ever contacted.</source>
        <translation>&quot;%1&quot;은(는) 결코 접속하지 않는 종류의 주소입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that can be probed: %2.</source>
        <translation>&quot;%1&quot;은(는) 프로브할 수 있는 주소가 아닙니다: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that recurs in this checklist. &quot;countersign agenda&quot; lists what does.</source>
        <translation>&quot;%1&quot;은(는) 이 체크리스트에서 반복되는 것이 아닙니다. &quot;countersign agenda&quot;가 보여 줍니다.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 cannot approve that alone: %2. A second person must.</source>
        <translation>%1 님 혼자서는 승인할 수 없습니다: %2. 두 번째 사람이 해야 합니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check who may read it.</source>
        <translation>%1을(를) 읽을 수 없습니다: %2. 읽기 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. What stood there before is unchanged.</source>
        <translation>%1을(를) 쓸 수 없습니다: %2. 전에 있던 것은 그대로입니다.</translation>
    </message>
    <message>
        <source>%1 could not be reached with ssh: %2. Nothing was run.</source>
        <translation>ssh로 %1에 접속하지 못했습니다: %2. 아무것도 실행하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 did not hold the role %2 at that time.</source>
        <translation>%1 님은 그때 역할 %2이(가) 없었습니다.</translation>
    </message>
    <message>
        <source>%1 does not hold the role %2. The journal&apos;s owner can grant it: &quot;countersign people grant&quot;.</source>
        <translation>%1 님에게는 역할 %2이(가) 없습니다. 저널 소유자가 줄 수 있습니다: &quot;countersign people grant&quot;.</translation>
    </message>
    <message>
        <source>%1 has no sign-off in this deployment that stands, so there is nothing to sign the record for.</source>
        <translation>%1 님은 이 배포에 유효한 서명이 없어 기록에 서명할 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 has not been approved, so it was not contacted. Approve it first: &quot;countersign approve&quot;.</source>
        <translation>%1은(는) 승인되지 않아 접속하지 않았습니다. 먼저 승인하십시오: &quot;countersign approve&quot;.</translation>
    </message>
    <message>
        <source>%1 has signed as %2 already. One person signs in one role, unless the owner&apos;s policy allows more.</source>
        <translation>%1 님은 이미 %2(으)로 서명했습니다. 소유자의 정책이 허용하지 않는 한 한 사람은 한 역할로만 서명합니다.</translation>
    </message>
    <message>
        <source>%1 holds %2 MB, more than the limit of %3 MB. Nothing was read. Is it the right file? If it is, split it.</source>
        <translation>%1은(는) %2 MB로 한도 %3 MB를 넘습니다. 아무것도 읽지 않았습니다. 맞는 파일이라면 나누십시오.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be trusted: %2.</source>
        <translation>%1에 신뢰할 수 있는 인증서가 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Name the checklist inside it.</source>
        <translation>%1은(는) 파일이 아니라 폴더입니다. 그 안의 체크리스트를 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 is an address that is never contacted (%2).</source>
        <translation>%1은(는) 결코 접속하지 않는 주소입니다(%2).</translation>
    </message>
    <message>
        <source>%1 is being rolled back: until that is finished or stood down, everything else only reads.</source>
        <translation>%1을(를) 롤백하는 중입니다. 끝나거나 중지될 때까지 나머지는 읽기만 됩니다.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1이(가) 비어 있어 가져올 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is enrolled already.</source>
        <translation>%1 님은 이미 등록되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 is not a Countersign journal. It was not changed. Name another file with --store.</source>
        <translation>%1은(는) Countersign 저널이 아닙니다. 변경하지 않았습니다. --store로 다른 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 is not a regular file (a pipe, a device or a socket). Only regular files are read.</source>
        <translation>%1은(는) 일반 파일이 아닙니다(파이프, 장치 또는 소켓). 일반 파일만 읽습니다.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>여기서는 %1을(를) 할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not text (byte %2 cannot be part of a text file). A checklist is a Markdown text file.</source>
        <translation>%1은(는) 텍스트가 아닙니다(바이트 %2는 텍스트 파일에 있을 수 없음). 체크리스트는 Markdown 텍스트 파일입니다.</translation>
    </message>
    <message>
        <source>%1 is signed already, and nothing has changed since.</source>
        <translation>%1은(는) 이미 서명되었고 그 뒤로 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is too large to be kept as evidence (at most %2 MB). Keep it elsewhere and attach its SHA-256 as a text.</source>
        <translation>%1은(는) 증거로 보관하기에 너무 큽니다(최대 %2 MB). 다른 곳에 두고 SHA-256을 글로 첨부하십시오.</translation>
    </message>
    <message>
        <source>%1 names more than one check: %2. Write more of the id, or another line.</source>
        <translation>%1에 맞는 검사가 여럿입니다: %2. id를 더 적거나 다른 행을 적으십시오.</translation>
    </message>
    <message>
        <source>%1 refused to let you in: none of your keys fits. Nothing was run. Add your key there, or load it into your ssh agent.</source>
        <translation>%1이(가) 들여보내지 않았습니다. 맞는 키가 없습니다. 아무것도 실행하지 않았습니다. 그곳에 키를 추가하거나 ssh 에이전트에 올리십시오.</translation>
    </message>
    <message>
        <source>A cryptographic step failed: %1. Nothing was recorded.</source>
        <translation>암호 단계가 실패했습니다: %1. 기록된 것은 없습니다.</translation>
    </message>
    <message>
        <source>A reason is needed: %1. It is printed in the record.</source>
        <translation>이유가 필요합니다: %1. 기록에 인쇄됩니다.</translation>
    </message>
    <message>
        <source>A rollback is begun by typing the version that is rolled back. &quot;%1&quot; is not it. Nothing was begun.</source>
        <translation>롤백은 되돌릴 버전을 입력해야 시작합니다. &quot;%1&quot;은(는) 아닙니다. 아무것도 시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>An attachment of the journal (%1) is not there any more.</source>
        <translation>저널의 첨부(%1)가 더는 없습니다.</translation>
    </message>
    <message>
        <source>Another command is still running. One runs at a time: wait for it, or cancel it.</source>
        <translation>다른 명령이 아직 실행 중입니다. 한 번에 하나만 실행됩니다. 기다리거나 취소하십시오.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>취소했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Commands are off in this deployment, so nothing was run. Allow them first: &quot;countersign run ID --allow&quot;, or &quot;Allow commands&quot; in the window.</source>
        <translation>이 배포에서는 명령이 꺼져 있어 아무것도 실행하지 않았습니다. 먼저 허용하십시오: &quot;countersign run ID --allow&quot; 또는 창의 &quot;명령 허용&quot;.</translation>
    </message>
    <message>
        <source>Countersign is locked. Give the PIN of %1 to go on.</source>
        <translation>Countersign이 잠겨 있습니다. 계속하려면 %1의 PIN을 입력하십시오.</translation>
    </message>
    <message>
        <source>Countersign made a mistake: %1. Nothing was recorded. Please report it.</source>
        <translation>Countersign의 오류입니다: %1. 기록된 것은 없습니다. 알려 주시기 바랍니다.</translation>
    </message>
    <message>
        <source>Event %1 is disputed: %2 says that somebody else may have used this key by then.</source>
        <translation>이벤트 %1에 이의가 있습니다. %2 님은 그때 다른 사람이 이 키를 썼을 수 있다고 합니다.</translation>
    </message>
    <message>
        <source>Event %1 is of a kind this version does not know (%2). Update Countersign to read it.</source>
        <translation>이벤트 %1은(는) 이 버전이 모르는 종류(%2)입니다. 읽으려면 Countersign을 업데이트하십시오.</translation>
    </message>
    <message>
        <source>Event %1 is signed by a key that had been revoked before.</source>
        <translation>이벤트 %1은(는) 이미 폐기된 키로 서명되었습니다.</translation>
    </message>
    <message>
        <source>Event %1 is signed by a key that nobody in this journal holds.</source>
        <translation>이벤트 %1은(는) 이 저널의 누구도 갖고 있지 않은 키로 서명되었습니다.</translation>
    </message>
    <message>
        <source>Event %1 names a new key without proof that its owner holds it.</source>
        <translation>이벤트 %1이(가) 소유 증명 없이 새 키를 말합니다.</translation>
    </message>
    <message>
        <source>Event %1 of the journal cannot be read: %2.</source>
        <translation>저널의 이벤트 %1을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Event %1 of the journal does not follow the one before it: an event was changed, removed or put in.</source>
        <translation>저널의 이벤트 %1이(가) 앞의 것에 이어지지 않습니다. 이벤트가 변경, 삭제 또는 삽입되었습니다.</translation>
    </message>
    <message>
        <source>Event %1 of the journal is not in canonical form: %2. Its bytes were changed after it was signed, or it was not written by Countersign.</source>
        <translation>저널의 이벤트 %1이(가) 정규 형식이 아닙니다: %2. 서명 후 바이트가 바뀌었거나 Countersign이 쓴 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 bytes. Nothing was imported. Break the line and import again.</source>
        <translation>%1행이 %2바이트보다 깁니다. 아무것도 가져오지 않았습니다. 행을 나누고 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>Line %1 is nested more than %2 levels deep. Nothing was imported. Flatten the list and import again.</source>
        <translation>%1행이 %2단계보다 깊게 중첩되어 있습니다. 아무것도 가져오지 않았습니다. 목록을 펴고 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>Line %1 of the .env file cannot be read: %2. Nothing was taken from it. Mend the line and try again.</source>
        <translation>.env 파일의 %1행을 읽을 수 없습니다: %2. 아무것도 가져오지 않았습니다. 행을 고치고 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>More than one deployment fits &quot;%1&quot;: %2. Name more of its id.</source>
        <translation>&quot;%1&quot;에 맞는 배포가 여럿입니다: %2. id를 더 적으십시오.</translation>
    </message>
    <message>
        <source>More than one person fits &quot;%1&quot;: %2. Name them in full, or by e-mail.</source>
        <translation>&quot;%1&quot;에 맞는 사람이 여럿입니다: %2. 전체 이름이나 이메일로 지정하십시오.</translation>
    </message>
    <message>
        <source>No rollback is under way. &quot;countersign rollback ID start&quot; begins one.</source>
        <translation>진행 중인 롤백이 없습니다. &quot;countersign rollback ID start&quot;로 시작합니다.</translation>
    </message>
    <message>
        <source>Nobody called %1 is in this journal. &quot;countersign people list&quot; shows who is; &quot;countersign people add&quot; enrols a person.</source>
        <translation>이 저널에 %1(이)라는 사람이 없습니다. &quot;countersign people list&quot;가 누가 있는지 보여 주고, &quot;countersign people add&quot;로 등록합니다.</translation>
    </message>
    <message>
        <source>Nobody confirmed this command, so nothing was run. Look at it above and say --yes, or answer on the terminal.</source>
        <translation>아무도 이 명령을 확인하지 않아 실행하지 않았습니다. 위에서 보고 --yes를 쓰거나 터미널에서 답하십시오.</translation>
    </message>
    <message>
        <source>Nobody is enrolled on this laptop yet. Enrol yourself first: a name, an e-mail address and a PIN.</source>
        <translation>이 노트북에 아직 등록된 사람이 없습니다. 먼저 자신을 등록하십시오: 이름, 이메일 주소, PIN.</translation>
    </message>
    <message>
        <source>Nothing at &quot;%1&quot; can be run. Name a step, an item or a line with a command block, or a check that a command decides.</source>
        <translation>&quot;%1&quot;에는 실행할 것이 없습니다. 단계, 항목, 명령 블록이 있는 행 또는 명령이 판정하는 검사를 지정하십시오.</translation>
    </message>
    <message>
        <source>Nothing changes by that: %1 is in that state already.</source>
        <translation>바뀌는 것이 없습니다. %1은(는) 이미 그 상태입니다.</translation>
    </message>
    <message>
        <source>Nothing is left that must hold for &quot;%1&quot;. Write a condition, or dismiss the check.</source>
        <translation>&quot;%1&quot;에 대해 성립해야 할 것이 남지 않았습니다. 조건을 쓰거나 검사를 제외하십시오.</translation>
    </message>
    <message>
        <source>Only the lead of this deployment (%1) may do that.</source>
        <translation>이 배포의 책임자(%1)만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Only the owner of this journal (%1) may do that.</source>
        <translation>이 저널의 소유자(%1)만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>SQLite refused the setting %1 for the journal %2. Without it nothing can be kept safely, so it was not opened.</source>
        <translation>SQLite가 저널 %2에 대한 설정 %1을(를) 거부했습니다. 그것 없이는 안전하게 보관할 수 없어 열지 않았습니다.</translation>
    </message>
    <message>
        <source>Secrets are not written to %1: %2. What stood there before is unchanged. Choose another place.</source>
        <translation>비밀값을 %1에 쓰지 않습니다: %2. 전에 있던 것은 그대로입니다. 다른 곳을 고르십시오.</translation>
    </message>
    <message>
        <source>Someone else recorded something at the same moment. Nothing was lost; look at what changed and do it again.</source>
        <translation>같은 순간에 다른 사람이 무언가를 기록했습니다. 잃은 것은 없습니다. 바뀐 것을 보고 다시 하십시오.</translation>
    </message>
    <message>
        <source>That cannot be taken back any more: something newer builds on it, or it was an approval, which is given anew.</source>
        <translation>더는 되돌릴 수 없습니다. 더 새로운 것이 그 위에 있거나, 새로 해야 하는 승인입니다.</translation>
    </message>
    <message>
        <source>That is not the PIN of this key. After five wrong tries each further one takes longer.</source>
        <translation>이 키의 PIN이 아닙니다. 다섯 번 틀리면 그 뒤로는 매번 더 오래 걸립니다.</translation>
    </message>
    <message>
        <source>That is too large to be recorded (%1 bytes, at most 65,536). Attach it as a file instead.</source>
        <translation>기록하기에 너무 큽니다(%1바이트, 최대 65,536). 대신 파일로 첨부하십시오.</translation>
    </message>
    <message>
        <source>That text is too long (%1 characters, at most %2).</source>
        <translation>글이 너무 깁니다(%1자, 최대 %2자).</translation>
    </message>
    <message>
        <source>The PIN is too short: use at least %1 characters.</source>
        <translation>PIN이 너무 짧습니다. %1자 이상 쓰십시오.</translation>
    </message>
    <message>
        <source>The certificate cannot be used: %1.</source>
        <translation>인증서를 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The command could not be started: %1. Nothing was recorded.</source>
        <translation>명령을 시작하지 못했습니다: %1. 기록된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The condition &quot;%1&quot; cannot be read at column %2: expected %3.</source>
        <translation>조건 &quot;%1&quot;을(를) %2열에서 읽을 수 없습니다. 기대한 것: %3.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the command had ended, so nothing was recorded. It was told to stop there; look at the server before you run it again.</source>
        <translation>명령이 끝나기 전에 %1 연결이 끊겨 기록된 것이 없습니다. 그곳에 멈추라고 했으니, 다시 실행하기 전에 서버를 보십시오.</translation>
    </message>
    <message>
        <source>The day %1 is over already. A waiver needs a day to come.</source>
        <translation>%1은(는) 이미 지난 날입니다. 면제에는 앞으로 올 날이 필요합니다.</translation>
    </message>
    <message>
        <source>The deployment is not live (%1), so there is no watch to close.</source>
        <translation>배포가 라이브가 아니라서(%1) 닫을 감시가 없습니다.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. What stood there before is unchanged. Free some space and try again.</source>
        <translation>디스크가 가득 차 %1을(를) 쓰지 못했습니다. 전에 있던 것은 그대로입니다. 공간을 비우고 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>The emergency has not been reviewed yet (due %1). It is closed only after its review.</source>
        <translation>긴급 건이 아직 검토되지 않았습니다(기한 %1). 검토 뒤에만 닫힙니다.</translation>
    </message>
    <message>
        <source>The gate before this one (%1) has not been passed yet. Gates are passed in the order of the checklist.</source>
        <translation>앞의 게이트(%1)를 아직 통과하지 않았습니다. 게이트는 체크리스트 순서대로 통과합니다.</translation>
    </message>
    <message>
        <source>The gate cannot be passed yet: %1. The list of blockers says what stands in the way.</source>
        <translation>아직 게이트를 통과할 수 없습니다: %1. 차단 항목 목록에 무엇이 막는지 나옵니다.</translation>
    </message>
    <message>
        <source>The journal %1 can be read but not written. Nothing can be recorded until its permissions are mended.</source>
        <translation>저널 %1은(는) 읽을 수 있지만 쓸 수 없습니다. 권한을 고치기 전에는 아무것도 기록할 수 없습니다.</translation>
    </message>
    <message>
        <source>The journal %1 has lost events: it ends at event %2, but this laptop has seen event %3. An older copy was put back, or its end was cut off. Put the newer file back, or let the owner accept the loss: &quot;countersign journal accept&quot;.</source>
        <translation>저널 %1에서 이벤트가 사라졌습니다. 이벤트 %2에서 끝나지만 이 노트북은 이벤트 %3을(를) 보았습니다. 옛 사본이 놓였거나 끝이 잘렸습니다. 더 새로운 파일을 되돌려 놓거나 소유자가 손실을 받아들이게 하십시오: &quot;countersign journal accept&quot;.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2. It was not changed. Restore a backup, and keep this file for whoever looks into it.</source>
        <translation>저널 %1이(가) 손상되었습니다: %2. 변경하지 않았습니다. 백업을 복원하고, 조사할 사람을 위해 이 파일을 보관하십시오.</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program and did not become free in time. Nothing was lost; try again.</source>
        <translation>저널 %1을(를) 다른 프로그램이 쓰고 있어 제때 열리지 않았습니다. 잃은 것은 없습니다. 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>The journal %1 is not the one this laptop knows: another was put in its place. Put the right file back, or let the owner accept it: &quot;countersign journal accept&quot;.</source>
        <translation>저널 %1은(는) 이 노트북이 아는 것이 아닙니다. 다른 것으로 바뀌었습니다. 맞는 파일을 되돌려 놓거나 소유자가 받아들이게 하십시오: &quot;countersign journal accept&quot;.</translation>
    </message>
    <message>
        <source>The journal %1 lies on a network file system (%2), where SQLite cannot keep it safe. Choose a place on a local disk.</source>
        <translation>저널 %1이(가) 네트워크 파일 시스템(%2)에 있어 SQLite가 안전하게 보관할 수 없습니다. 로컬 디스크를 고르십시오.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Countersign (format %2). It was not changed. Update Countersign to open it.</source>
        <translation>저널 %1은(는) 더 새로운 Countersign(형식 %2)이 썼습니다. 변경하지 않았습니다. 열려면 Countersign을 업데이트하십시오.</translation>
    </message>
    <message>
        <source>The key %1 is not in this laptop&apos;s key store. It may belong to another laptop or user, or it was removed.</source>
        <translation>키 %1이(가) 이 노트북의 키 저장소에 없습니다. 다른 노트북이나 사용자의 것이거나 삭제되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The key of %1 has been revoked. Whoever lost a key or forgot a PIN is enrolled anew.</source>
        <translation>%1의 키가 폐기되었습니다. 키를 잃거나 PIN을 잊은 사람은 새로 등록합니다.</translation>
    </message>
    <message>
        <source>The key of %1 is not among the hosts your ssh knows, or it is another one now. Nothing was run. Connect once with ssh in a terminal and compare the fingerprint with the server&apos;s.</source>
        <translation>%1의 키가 ssh가 아는 호스트에 없거나 바뀌었습니다. 아무것도 실행하지 않았습니다. 터미널에서 ssh로 한 번 접속해 지문을 서버의 것과 비교하십시오.</translation>
    </message>
    <message>
        <source>The key store did not answer within %1 seconds. It may be waiting for you in another window: answer there, then try again.</source>
        <translation>키 저장소가 %1초 안에 응답하지 않았습니다. 다른 창에서 기다리고 있을 수 있습니다. 그 창에서 응답한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The key store has no default keyring, so there is nothing to keep keys and secrets in. Make one (in Passwords and Keys: New, Password keyring, then set it as the default) and try again.</source>
        <translation>키 저장소에 기본 키링이 없어 키와 비밀 값을 보관할 곳이 없습니다. 키링을 만들고(암호와 키: 새로 만들기, 암호 키링, 기본값으로 설정) 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The key store is locked, or its question was closed without an answer. Nothing was read or kept. Unlock it and try again.</source>
        <translation>키 저장소가 잠겨 있거나 질문 창이 응답 없이 닫혔습니다. 아무것도 읽거나 보관하지 않았습니다. 잠금을 해제하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The key store refused: %1. Look at it in its own program, then try again.</source>
        <translation>키 저장소가 거부했습니다: %1. 해당 프로그램에서 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The reason is too short: write at least %1 visible characters, so that it still means something in a year.</source>
        <translation>이유가 너무 짧습니다. 1년 뒤에도 뜻이 통하도록 보이는 문자를 %1자 이상 적으십시오.</translation>
    </message>
    <message>
        <source>The record has no signature box &quot;%1&quot;.</source>
        <translation>기록에 서명란 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The record is damaged: %1. It does not show what was signed.</source>
        <translation>기록이 손상되었습니다: %1. 서명된 것을 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>The secret %1 is too large for a key store (%2 bytes, at most %3). Nothing was kept. Leave it in a file that only its owner can read, and give the file&apos;s path instead.</source>
        <translation>비밀 값 %1은(는) 키 저장소에 보관하기에 너무 큽니다(%2바이트, 최대 %3). 아무것도 보관하지 않았습니다. 소유자만 읽을 수 있는 파일에 두고 파일 경로를 값으로 지정하십시오.</translation>
    </message>
    <message>
        <source>The signature of event %1 does not fit what it says: it was changed after it was signed.</source>
        <translation>이벤트 %1의 서명이 내용과 맞지 않습니다. 서명 후 변경되었습니다.</translation>
    </message>
    <message>
        <source>The two PINs differ. Nothing was changed; type them again.</source>
        <translation>두 PIN이 다릅니다. 바뀐 것은 없습니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>There are more than %1 items (reached at line %2). Nothing was imported. Split the checklist and import its parts.</source>
        <translation>항목이 %1개를 넘습니다(%2행에서). 아무것도 가져오지 않았습니다. 체크리스트를 나누어 가져오십시오.</translation>
    </message>
    <message>
        <source>There is no check %1 in this deployment. `countersign check list` names them all.</source>
        <translation>이 배포에 검사 %1이(가) 없습니다. `countersign check list`가 모두 보여 줍니다.</translation>
    </message>
    <message>
        <source>There is no deployment %1. &quot;countersign status&quot; lists them all.</source>
        <translation>배포 %1이(가) 없습니다. &quot;countersign status&quot;가 모두 보여 줍니다.</translation>
    </message>
    <message>
        <source>There is no file at %1. Check the name and the folder.</source>
        <translation>%1에 파일이 없습니다. 이름과 폴더를 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no item %1 in this checklist. &quot;countersign status ID --json&quot; lists their ids.</source>
        <translation>이 체크리스트에 항목 %1이(가) 없습니다. &quot;countersign status ID --json&quot;이 id를 보여 줍니다.</translation>
    </message>
    <message>
        <source>There is no key store on this system (%1). Keys and secrets cannot be kept. Start one, for example gnome-keyring or KWallet, and try again.</source>
        <translation>이 시스템에 키 저장소가 없습니다(%1). 키와 비밀값을 보관할 수 없습니다. gnome-keyring이나 KWallet 등을 시작하고 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>This PDF cannot be signed: %1. It was not changed.</source>
        <translation>이 PDF에 서명할 수 없습니다: %1. 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>This attachment (%1) was purged on purpose; the journal says by whom and why. Its fingerprint is still there.</source>
        <translation>이 첨부(%1)는 일부러 삭제했습니다. 누가 왜 했는지 저널에 있습니다. 지문은 남아 있습니다.</translation>
    </message>
    <message>
        <source>This checklist has no field &quot;%1&quot;.</source>
        <translation>이 체크리스트에 필드 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>This checklist has no placeholder &quot;%1&quot;. It has: %2.</source>
        <translation>이 체크리스트에 자리표시자 &quot;%1&quot;이(가) 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>This checklist names no role %1. It names: %2.</source>
        <translation>이 체크리스트에 역할 %1이(가) 없습니다. 있는 역할: %2.</translation>
    </message>
    <message>
        <source>This command is not run as it stands: %1.</source>
        <translation>이 명령은 그대로는 실행하지 않습니다: %1.</translation>
    </message>
    <message>
        <source>This deployment is over (%1). Nothing more can be recorded in it; start a new one.</source>
        <translation>이 배포는 끝났습니다(%1). 더는 기록할 수 없으니 새로 시작하십시오.</translation>
    </message>
    <message>
        <source>This is not a Countersign record: it is neither a PDF file nor a bundle.</source>
        <translation>Countersign 기록이 아닙니다: PDF 파일도 묶음도 아닙니다.</translation>
    </message>
    <message>
        <source>This is not text from byte %1 on: a program, a picture or a damaged file. If it is text, save it as UTF-8 and import it again.</source>
        <translation>바이트 %1부터 텍스트가 아닙니다. 프로그램, 그림 또는 손상된 파일입니다. 텍스트라면 UTF-8로 저장해 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>This needs the PIN of %1. Run it in a terminal, or hand it over with --pin-fd.</source>
        <translation>%1의 PIN이 필요합니다. 터미널에서 실행하거나 --pin-fd로 넘기십시오.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for %1. The next try is possible in %2 seconds.</source>
        <translation>%1의 PIN을 너무 많이 틀렸습니다. %2초 뒤에 다시 할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Flips</name>
    <message>
        <source>Holds again: %1</source>
        <translation>다시 성립: %1</translation>
    </message>
    <message>
        <source>Now failing: %1: %2</source>
        <translation>이제 실패: %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportFacts</name>
    <message>
        <source>%1 (the text names none, these are the usual ones)</source>
        <translation>%1 (본문에 없어 일반적인 역할임)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them secret</source>
        <translation>
            <numerusform>%1, 그중 %n개는 비밀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n rounds</source>
        <translation>
            <numerusform>%1, %n차례</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) to fill in</source>
        <translation>
            <numerusform>채울 빈칸 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command step(s)</source>
        <translation>
            <numerusform>명령 단계 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) for a rollback</source>
        <translation>
            <numerusform>롤백 조건 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>연락처 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n garbled place(s) in the text were repaired</source>
        <translation>
            <numerusform>본문에서 깨진 곳 %n군데를 고침</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known problem(s) with what to do</source>
        <translation>
            <numerusform>대처법이 있는 알려진 문제 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional task(s), which hold no gate</source>
        <translation>
            <numerusform>게이트를 막지 않는 선택 작업 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) to fill</source>
        <translation>
            <numerusform>채울 자리표시자 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) sign</source>
        <translation>
            <numerusform>서명하는 역할 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>섹션 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) for a rollback</source>
        <translation>
            <numerusform>롤백 섹션 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of recurring work, which never counts for the release</source>
        <translation>
            <numerusform>릴리스에 세지 않는 반복 작업 섹션 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of which one is chosen</source>
        <translation>
            <numerusform>하나를 고르는 섹션 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) that a machine can check</source>
        <translation>
            <numerusform>기계가 확인할 수 있는 진술 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>작업 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) inside code blocks</source>
        <translation>
            <numerusform>코드 블록 안의 작업 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that the text shows as done already</source>
        <translation>
            <numerusform>본문이 이미 끝났다고 한 작업 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) under others</source>
        <translation>
            <numerusform>다른 작업 아래의 작업 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>변수 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>작업 없음</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>검사 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code block(s)</source>
        <translation>
            <numerusform>코드 블록 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged place(s) mended</source>
        <translation>
            <numerusform>손상된 곳 %n군데 고침</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>입력란 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in code</source>
        <translation>
            <numerusform>코드 안 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nested</source>
        <translation>
            <numerusform>중첩 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s)</source>
        <translation>
            <numerusform>자리 표시자 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>섹션 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>서명 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>단계 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>변수 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Gate %1: lines %2 to %3</source>
        <translation>게이트 %1: %2~%3행</translation>
    </message>
    <message>
        <source>Known problems</source>
        <translation>알려진 문제</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>자리표시자</translation>
    </message>
    <message>
        <source>Roll back when</source>
        <translation>롤백 조건</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Start order</source>
        <translation>시작 순서</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>성공 기준</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>변수</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>살펴볼 것</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>분기마다</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>매월</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>선택지 %1</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>롤백</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>비밀</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>매주</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>하루 안에</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>한 달 안에</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>일주일 안에</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>매년</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more like this (all of them with --json)</source>
        <translation>
            <numerusform>… 외 %n개 (--json으로 모두 보기)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>%1 d</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open a link?</source>
        <translation>링크를 여시겠습니까?</translation>
    </message>
    <message>
        <source>The checklist links to this address. Open it in the browser?</source>
        <translation>체크리스트가 이 주소로 연결합니다. 브라우저에서 여시겠습니까?</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Audit</source>
        <translation>감사</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>유지 보수</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>롤백</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>지켜보기</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>&amp;Deployment</source>
        <translation>배포(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>항목(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;New deployment from a starter</source>
        <translation>템플릿으로 새 배포(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>모양(&amp;O)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>언어(&amp;G)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%3의 %1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (선택 사항)</translation>
    </message>
    <message>
        <source>%1 bytes; attached to this file as it was</source>
        <translation>%1바이트. 원래 그대로 이 파일에 첨부됨</translation>
    </message>
    <message>
        <source>%1 handed the lead to %2: “%3”</source>
        <translation>%1 님이 %2 님에게 책임을 넘김: “%3”</translation>
    </message>
    <message>
        <source>%1 has not signed</source>
        <translation>%1 서명하지 않음</translation>
    </message>
    <message>
        <source>%1 of %2 roles have signed.</source>
        <translation>역할 %2개 중 %1개가 서명했습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%2 중 %1 해결</translation>
    </message>
    <message>
        <source>%1 rejected the deployment</source>
        <translation>%1이(가) 배포를 거부함</translation>
    </message>
    <message>
        <source>%1 run, %2 of them hold; %3 not switched on</source>
        <translation>%1개 실행, 그중 %2개 성립. %3개 꺼짐</translation>
    </message>
    <message>
        <source>%1 runs of broken characters are shown mended; the attached file is unchanged</source>
        <translation>깨진 문자열 %1개를 고쳐서 보여 줍니다. 첨부 파일은 그대로입니다</translation>
    </message>
    <message>
        <source>%1 sections, %2 items, %3 steps, %4 checks, %5 sign-offs</source>
        <translation>섹션 %1개, 항목 %2개, 단계 %3개, 검사 %4개, 서명 %5개</translation>
    </message>
    <message>
        <source>%1 signed in more than one role: %2</source>
        <translation>%1 님이 둘 이상의 역할로 서명함: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 ticked %n item(s), from “%2” to “%3”</source>
        <translation>
            <numerusform>%1 님이 항목 %n개를 체크함, “%2”부터 “%3”까지</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>%1 was reached at %2</source>
        <translation>%1에 %2(으)로 접속함</translation>
    </message>
    <message>
        <source>%1 where no zone is given</source>
        <translation>시간대가 없으면 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <translation>%1: 전 %2, 지금 %3</translation>
    </message>
    <message>
        <source>%1: %2 ms before, %3 ms now</source>
        <translation>%1: 전 %2 ms, 지금 %3 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>변경 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) dismissed: %1</source>
        <translation>
            <numerusform>제외한 검사 %n개: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) not run (%1): %2</source>
        <translation>
            <numerusform>실행하지 않은 검사 %n개 (%1): %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>배포 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) called not applicable: %1</source>
        <translation>
            <numerusform>해당 없음으로 표시한 필수 항목 %n개: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) failing, first of them: %1.</source>
        <translation>
            <numerusform>실패한 필수 항목 %n개, 첫째는 %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) not settled: %1</source>
        <translation>
            <numerusform>해결되지 않은 필수 항목 %n개: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) of %1 not settled.</source>
        <translation>
            <numerusform>필수 항목 %1개 중 %n개 미해결.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since the start; the attached file is the last</source>
        <translation>
            <numerusform>시작 후 %n번. 첨부된 파일이 마지막 것</numerusform>
        </translation>
    </message>
    <message>
        <source>A check has turned red since %1 signed</source>
        <translation>%1 서명 후 검사가 실패로 바뀜</translation>
    </message>
    <message>
        <source>A rollback was begun and stood down</source>
        <translation>롤백을 시작했다가 취소했습니다</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>부록</translation>
    </message>
    <message>
        <source>All %1 required items are settled without exception.</source>
        <translation>필수 항목 %1개가 모두 예외 없이 해결되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 required items are settled, %n of them with an exception.</source>
        <translation>
            <numerusform>필수 항목 %1개가 모두 해결되었으며, 그중 %n개는 예외가 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>An emergency was declared, and its review is still due</source>
        <translation>긴급 상황이 선언되었고 검토가 아직 남아 있습니다</translation>
    </message>
    <message>
        <source>An emergency was declared; it has been reviewed</source>
        <translation>긴급 상황이 선언되었고 검토를 마쳤습니다</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Approved host</source>
        <translation>승인된 호스트</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>되돌린 버전</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>체크리스트</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Checks that belong to no item</source>
        <translation>어느 항목에도 속하지 않는 검사</translation>
    </message>
    <message>
        <source>Checks watched</source>
        <translation>감시한 검사</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Could not be told: %1</source>
        <translation>알 수 없었음: %1</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>데모</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>선언</translation>
    </message>
    <message>
        <source>Degraded: %1</source>
        <translation>저하됨: %1</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>배포</translation>
    </message>
    <message>
        <source>Deployment record</source>
        <translation>배포 기록</translation>
    </message>
    <message>
        <source>Deployment record  ·  Record %1  ·  times are %2 where no zone is given</source>
        <translation>배포 기록  ·  기록 %1  ·  시간대가 없으면 %2</translation>
    </message>
    <message>
        <source>Deployments from %1 to %2</source>
        <translation>%1부터 %2까지의 배포</translation>
    </message>
    <message>
        <source>Deployments of a period</source>
        <translation>기간의 배포</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>상세도</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>긴급 상황</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Every deployment that was started in this time is listed, with what it came to and its exceptions.</source>
        <translation>이 기간에 시작된 모든 배포와 그 결과, 예외입니다.</translation>
    </message>
    <message>
        <source>Evidence purged: %1, by %2, %3 bytes, digest %4…</source>
        <translation>삭제된 증거: %1, %2, %3바이트, 다이제스트 %4…</translation>
    </message>
    <message>
        <source>Evidence: %1, by %2, %3 bytes, digest %4…</source>
        <translation>증거: %1, %2, %3바이트, 다이제스트 %4…</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>예외</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export seal</source>
        <translation>내보내기 봉인</translation>
    </message>
    <message>
        <source>Failing: %1</source>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>발견한 것</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>지문</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>지문</translation>
    </message>
    <message>
        <source>From</source>
        <translation>부터</translation>
    </message>
    <message>
        <source>Full: every item and every check</source>
        <translation>전체: 모든 항목과 모든 검사</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>인계</translation>
    </message>
    <message>
        <source>How to verify this record</source>
        <translation>이 기록을 검증하는 방법</translation>
    </message>
    <message>
        <source>How to verify this record with public tools</source>
        <translation>공개 도구로 이 기록을 검증하는 방법</translation>
    </message>
    <message>
        <source>I have read this report: %1.</source>
        <translation>이 보고서를 읽었습니다: %1.</translation>
    </message>
    <message>
        <source>I made this file from the journal as it stood. It stands for no role.</source>
        <translation>이 파일은 당시의 저널로 만들었습니다. 어떤 역할도 대신하지 않습니다.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>It was rolled back</source>
        <translation>롤백했습니다</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>저널</translation>
    </message>
    <message>
        <source>Journal now</source>
        <translation>지금의 저널</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>운영 시작</translation>
    </message>
    <message>
        <source>May sign: %1</source>
        <translation>서명 가능: %1</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>의미</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>새로움: %1</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>더는 없음: %1</translation>
    </message>
    <message>
        <source>Nobody has been granted this role</source>
        <translation>이 역할을 받은 사람이 없습니다</translation>
    </message>
    <message>
        <source>Nobody has signed here.</source>
        <translation>여기에 서명한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>없음.</translation>
    </message>
    <message>
        <source>Not applicable: “%1”</source>
        <translation>해당 없음: “%1”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Note by %1: “%2”</source>
        <translation>%1 님의 메모: “%2”</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>아직 결정된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Place of the signature</source>
        <translation>서명 위치</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>자리표시자</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>사설 인증 기관</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>예행연습</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>독자</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>기록 %1</translation>
    </message>
    <message>
        <source>Record %1, SHA-256 %2</source>
        <translation>기록 %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>이전 기록</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>기록됨</translation>
    </message>
    <message>
        <source>Recurring work</source>
        <translation>정기 작업</translation>
    </message>
    <message>
        <source>Rehearsal of the rollback</source>
        <translation>롤백 예행연습</translation>
    </message>
    <message>
        <source>Rejected by: %1.</source>
        <translation>거부한 역할: %1.</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>수리</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>검토 기한</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>검토함</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>개정됨</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>롤백</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Rules are from the checklist. A fingerprint shows that a value is the same or another one; no value is in this record.</source>
        <translation>규칙은 체크리스트에서 왔습니다. 지문은 값이 같은지 다른지만 보여 주며, 이 기록에는 어떤 값도 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>관측 지점</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>서명: %1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명 시각</translation>
    </message>
    <message>
        <source>Signed in the journal only, not in this document.</source>
        <translation>이 문서가 아니라 저널에만 서명되었습니다.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Solo mode: one person holds every role of this journal. Nobody else has confirmed anything.</source>
        <translation>단독 모드: 한 사람이 이 저널의 모든 역할을 맡습니다. 다른 누구도 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>원본 문서</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>원본 글</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Summary: sections without their items; everything is in the attached journal</source>
        <translation>요약: 항목 없는 섹션. 모두 첨부된 저널에 있음</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>TLS %1 ms</source>
        <translation>TLS %1 ms</translation>
    </message>
    <message>
        <source>The checklist, byte for byte</source>
        <translation>체크리스트, 바이트 그대로</translation>
    </message>
    <message>
        <source>The deployment was abandoned: %1</source>
        <translation>배포를 포기했습니다: %1</translation>
    </message>
    <message>
        <source>The deployment was closed, %1.</source>
        <translation>배포가 닫혔습니다, %1.</translation>
    </message>
    <message>
        <source>The lead decided not to go live. %1</source>
        <translation>책임자가 라이브로 전환하지 않기로 결정했습니다. %1</translation>
    </message>
    <message>
        <source>The lead decided to go live, %1.</source>
        <translation>책임자가 라이브 전환을 결정했습니다, %1.</translation>
    </message>
    <message>
        <source>The signature of %1 is void</source>
        <translation>%1의 서명이 무효임</translation>
    </message>
    <message>
        <source>The signed events of this deployment, one DSSE envelope a line</source>
        <translation>이 배포의 서명된 이벤트, 한 줄에 DSSE 봉투 하나</translation>
    </message>
    <message>
        <source>This checklist has no items.</source>
        <translation>이 체크리스트에는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>이 기록</translation>
    </message>
    <message>
        <source>Ticked with a reason, without proof: %1</source>
        <translation>증거 없이 이유를 적고 체크됨: %1</translation>
    </message>
    <message>
        <source>Ticked with the reason “%1”</source>
        <translation>이유 “%1”(으)로 체크됨</translation>
    </message>
    <message>
        <source>Ticked, although a check fails: %1</source>
        <translation>검사가 실패하는데 체크됨: %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>티켓 %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>시간순 기록</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>To</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>발동 조건</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>이해한 내용</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>변수</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Verifies the journal and the signatures without Countersign</source>
        <translation>Countersign 없이 저널과 서명을 검증합니다</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Waived until %1: “%2”</source>
        <translation>%1까지 면제: “%2”</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>면제: %1</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>면제</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>지켜보기</translation>
    </message>
    <message>
        <source>Watch closed</source>
        <translation>감시 종료</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>롤백 방법</translation>
    </message>
    <message>
        <source>What this record says of itself to a program</source>
        <translation>이 기록이 프로그램에게 스스로 말하는 것</translation>
    </message>
    <message>
        <source>When (%1)</source>
        <translation>언제 (%1)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>시간 범위</translation>
    </message>
    <message>
        <source>With output: every item, every check, what commands printed, and the source text</source>
        <translation>출력 포함: 모든 항목, 모든 검사, 명령의 출력, 원본 글</translation>
    </message>
    <message>
        <source>Without a record</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>Work that line %1 asks for</source>
        <translation>%1행이 요구하는 작업</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; all of them stand on the next page.</source>
        <translation>
            <numerusform>외 %n개. 모두 다음 쪽에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>as under “%1”</source>
        <translation>“%1” 아래와 같음</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>요청: %1</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>%1에게 배정됨</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>changed since: %1</source>
        <translation>그 뒤로 바뀐 것: %1</translation>
    </message>
    <message>
        <source>connect %1 ms</source>
        <translation>연결 %1 ms</translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation>알 수 없었음</translation>
    </message>
    <message>
        <source>do not go live, %1</source>
        <translation>라이브 전환하지 않음, %1</translation>
    </message>
    <message>
        <source>does not hold: %1</source>
        <translation>맞지 않음: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>기한 %1</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>종료 코드 %1</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>기대값 %1, 실제 %2</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>finished %1; the verification was green after %2</source>
        <translation>%1에 끝남; %2 뒤 검증이 정상으로 돌아옴</translation>
    </message>
    <message>
        <source>finished %1; the verification was not green</source>
        <translation>%1에 끝남; 검증이 정상이 아니었음</translation>
    </message>
    <message>
        <source>first byte %1 ms</source>
        <translation>첫 바이트 %1 ms</translation>
    </message>
    <message>
        <source>go live, %1</source>
        <translation>라이브 전환, %1</translation>
    </message>
    <message>
        <source>got %1</source>
        <translation>실제 %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>강제 종료됨</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>%1행</translation>
    </message>
    <message numerus="yes">
        <source>looked at %1 times in %n hour(s), failed %2 times, slowest hour %3 ms</source>
        <translation>
            <numerusform>%n시간 동안 %1번 확인, %2번 실패, 가장 느린 시간 %3ms</numerusform>
        </translation>
    </message>
    <message>
        <source>may be sent to %1</source>
        <translation>%1(으)로 보낼 수 있음</translation>
    </message>
    <message>
        <source>needs revision, %1</source>
        <translation>수정 필요, %1</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>nobody has signed</source>
        <translation>서명한 사람 없음</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>not switched on</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1에서</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>printed too much and was ended</source>
        <translation>출력이 너무 많아 중단됨</translation>
    </message>
    <message>
        <source>red for %1</source>
        <translation>%1 동안 실패</translation>
    </message>
    <message>
        <source>red, and not over when this record was made</source>
        <translation>이 기록을 만들 때까지 실패가 이어짐</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>required</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>resolve %1 ms</source>
        <translation>이름 확인 %1 ms</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>비밀</translation>
    </message>
    <message>
        <source>set</source>
        <translation>설정됨</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>서명됨</translation>
    </message>
    <message>
        <source>signed in this file</source>
        <translation>이 파일에 서명됨</translation>
    </message>
    <message>
        <source>stood down %1: “%2”</source>
        <translation>%1에 취소: “%2”</translation>
    </message>
    <message>
        <source>the same value as in the last deployment</source>
        <translation>지난 배포와 같은 값</translation>
    </message>
    <message>
        <source>took too long and was ended</source>
        <translation>너무 오래 걸려 중단됨</translation>
    </message>
    <message>
        <source>total %1 ms</source>
        <translation>합계 %1 ms</translation>
    </message>
    <message>
        <source>transfer %1 ms</source>
        <translation>전송 %1 ms</translation>
    </message>
    <message>
        <source>under way when this record was made</source>
        <translation>이 기록을 만들 때 진행 중</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>void</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>void: %1 changed since</source>
        <translation>무효: 그 뒤로 %1이(가) 바뀜</translation>
    </message>
    <message>
        <source>wanted within %1</source>
        <translation>목표 %1 이내</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) left out here; the journal holds the digest of all of them …</source>
        <translation>
            <numerusform>… 여기서 %n줄 생략; 저널에 전체의 다이제스트가 있음 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Taken back: “%1”</source>
        <translation>철회함: “%1”</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>%1 %2 to %3 (%4)</source>
        <translation>%3의 %1 %2 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) degraded</source>
        <translation>
            <numerusform>저하된 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) failing</source>
        <translation>
            <numerusform>실패한 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ticked with a reason although their probe could not tell</source>
        <translation>
            <numerusform>프로브가 알 수 없었지만 이유를 적고 체크한 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) waived</source>
        <translation>
            <numerusform>면제된 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1 I have reviewed %2 required items and approve the deployment of %3, %4.</source>
        <translation>%1(으)로서 필수 항목 %2개를 검토했으며 %3의 배포를 승인합니다, %4.</translation>
    </message>
    <message>
        <source>As %1 I have reviewed %2 required items of the deployment of %3, %4.</source>
        <translation>%1(으)로서 %3 배포의 필수 항목 %2개를 검토했습니다, %4.</translation>
    </message>
    <message>
        <source>As %1 I reject the deployment of %2.</source>
        <translation>%1(으)로서 %2의 배포를 거부합니다.</translation>
    </message>
    <message>
        <source>with exceptions: %1</source>
        <translation>예외 있음: %1</translation>
    </message>
    <message>
        <source>without exceptions</source>
        <translation>예외 없음</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%1 of %n signed</source>
        <translation>
            <numerusform>%n개 중 %1개 서명</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2 %3 to %4</source>
        <translation>%1 — %4의 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>- and %n more</source>
        <translation>
            <numerusform>- 외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemName</name>
    <message>
        <source>REHEARSAL · %1</source>
        <translation>예행연습 · %1</translation>
    </message>
</context>
<context>
    <name>VariableRule</name>
    <message>
        <source>be %1 hexadecimal digits</source>
        <translation>16진수 %1자리여야 함</translation>
    </message>
    <message>
        <source>be a JSON array</source>
        <translation>JSON 배열이어야 함</translation>
    </message>
    <message>
        <source>be a host name</source>
        <translation>호스트 이름이어야 함</translation>
    </message>
    <message>
        <source>be a list with commas between</source>
        <translation>쉼표로 구분된 목록이어야 함</translation>
    </message>
    <message>
        <source>be a number from %1 to %2</source>
        <translation>%1부터 %2까지의 수여야 함</translation>
    </message>
    <message>
        <source>be a path</source>
        <translation>경로여야 함</translation>
    </message>
    <message>
        <source>be a port number</source>
        <translation>포트 번호여야 함</translation>
    </message>
    <message>
        <source>be a rate, such as 100/minute</source>
        <translation>100/minute 같은 비율이어야 함</translation>
    </message>
    <message>
        <source>be a whole number</source>
        <translation>정수여야 함</translation>
    </message>
    <message>
        <source>be an address</source>
        <translation>주소여야 함</translation>
    </message>
    <message>
        <source>be an address with %1://</source>
        <translation>%1:// 주소여야 함</translation>
    </message>
    <message>
        <source>be an e-mail address</source>
        <translation>이메일 주소여야 함</translation>
    </message>
    <message>
        <source>be hard to guess</source>
        <translation>추측하기 어려워야 함</translation>
    </message>
    <message>
        <source>be no placeholder</source>
        <translation>자리표시자가 아니어야 함</translation>
    </message>
    <message>
        <source>be one of %1</source>
        <translation>%1 중 하나여야 함</translation>
    </message>
    <message>
        <source>be true or false</source>
        <translation>true 또는 false여야 함</translation>
    </message>
    <message>
        <source>be used nowhere else</source>
        <translation>다른 곳에 쓰이지 않아야 함</translation>
    </message>
    <message>
        <source>be “%1”</source>
        <translation>“%1”이어야 함</translation>
    </message>
    <message>
        <source>begin with %1</source>
        <translation>%1(으)로 시작해야 함</translation>
    </message>
    <message>
        <source>begin with %1://</source>
        <translation>%1://로 시작해야 함</translation>
    </message>
    <message>
        <source>differ from the example in the text</source>
        <translation>본문의 예와 달라야 함</translation>
    </message>
    <message>
        <source>have a digit</source>
        <translation>숫자가 있어야 함</translation>
    </message>
    <message>
        <source>have a symbol</source>
        <translation>기호가 있어야 함</translation>
    </message>
    <message>
        <source>have at least %1 characters</source>
        <translation>%1자 이상이어야 함</translation>
    </message>
    <message>
        <source>have upper and lower case</source>
        <translation>대문자와 소문자가 있어야 함</translation>
    </message>
    <message>
        <source>hold %1 bits</source>
        <translation>%1비트여야 함</translation>
    </message>
    <message>
        <source>hold %1 bytes</source>
        <translation>%1바이트여야 함</translation>
    </message>
    <message>
        <source>hold no wildcard</source>
        <translation>와일드카드가 없어야 함</translation>
    </message>
    <message>
        <source>name origins with %1</source>
        <translation>%1 오리진을 적어야 함</translation>
    </message>
    <message>
        <source>not be the default</source>
        <translation>기본값이 아니어야 함</translation>
    </message>
    <message>
        <source>not be “%1”</source>
        <translation>“%1”이(가) 아니어야 함</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>%1 countersigned this file as %2 without a sign-off in the journal; the role is granted there.</source>
        <translation>%1 님이 저널의 서명 없이 %2(으)로 이 파일에 연서했습니다. 역할은 그곳에서 주어졌습니다.</translation>
    </message>
    <message>
        <source>%1 sealed this file when it was exported.</source>
        <translation>%1 님이 내보낼 때 이 파일을 봉인했습니다.</translation>
    </message>
    <message>
        <source>%1 signed as %2 in the journal only, not in this file.</source>
        <translation>%1 님은 %2(으)로 이 파일이 아니라 저널에만 서명했습니다.</translation>
    </message>
    <message>
        <source>%1 signed this file as %2, a role that nobody has granted.</source>
        <translation>%1 님이 아무도 주지 않은 역할 %2(으)로 이 파일에 서명했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>서명 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes stand behind the last signature that nobody has signed.</source>
        <translation>마지막 서명 뒤에 아무도 서명하지 않은 바이트가 있습니다.</translation>
    </message>
    <message>
        <source>Intact, but nobody here vouches for its root. If the fingerprint %1 is the one you were told, say --trust %1.</source>
        <translation>손상은 없지만 여기서 그 루트를 보증하는 사람이 없습니다. 지문 %1이(가) 들은 것과 같다면 --trust %1을(를) 지정하십시오.</translation>
    </message>
    <message>
        <source>It holds no journal, so nothing it says can be checked.</source>
        <translation>저널이 없어 내용을 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>It is record %1, as this journal wrote it down at %2, with signatures added since.</source>
        <translation>이 저널이 %2에 적어 둔 기록 %1이며, 그 뒤 서명이 더해졌습니다.</translation>
    </message>
    <message>
        <source>It is record %1, as this journal wrote it down at %2.</source>
        <translation>이 저널이 %2에 적어 둔 기록 %1입니다.</translation>
    </message>
    <message>
        <source>It names a record before it (SHA-256 %1) that is not here.</source>
        <translation>여기 없는 이전 기록(SHA-256 %1)을 말합니다.</translation>
    </message>
    <message>
        <source>Nobody has signed as %1.</source>
        <translation>%1(으)로 서명한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody has signed this file and no journal here has noted it: whatever its pages say, anyone could have written. Only the journal inside is signed.</source>
        <translation>이 파일에 아무도 서명하지 않았고 여기의 어느 저널도 적어 두지 않았습니다. 그 쪽들의 내용은 누구나 쓸 수 있었습니다. 안의 저널만 서명되어 있습니다.</translation>
    </message>
    <message>
        <source>Nobody has signed this file itself; only the journal inside it is signed.</source>
        <translation>이 파일 자체에는 아무도 서명하지 않았고, 안의 저널만 서명되어 있습니다.</translation>
    </message>
    <message>
        <source>Not sound. %1</source>
        <translation>온전하지 않음. %1</translation>
    </message>
    <message>
        <source>Record %1 is missing here: record %2 follows it.</source>
        <translation>기록 %1이(가) 여기 없습니다. 기록 %2이(가) 그 뒤를 잇습니다.</translation>
    </message>
    <message>
        <source>Record %1 is not the file that record %2 names as the one before it.</source>
        <translation>기록 %1은(는) 기록 %2이(가) 이전 것으로 말한 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Sound: all %1 events and %2 hold, and nothing was changed since.</source>
        <translation>온전함: 이벤트 %1개와 %2가 모두 유효하며 그 뒤로 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>The attached checklist is not %1 as the deployment was started with.</source>
        <translation>첨부된 체크리스트가 배포를 시작할 때의 %1이(가) 아닙니다.</translation>
    </message>
    <message>
        <source>The attached journal is not the one that the record was made from.</source>
        <translation>첨부된 저널이 기록을 만든 저널이 아닙니다.</translation>
    </message>
    <message>
        <source>The certificate in the box %1 (%2) belongs to nobody in the journal.</source>
        <translation>서명란 %1(%2)의 인증서가 저널의 누구의 것도 아닙니다.</translation>
    </message>
    <message>
        <source>The certificate in the box %1 (%2) is not that of the person who signed off.</source>
        <translation>서명란 %1(%2)의 인증서가 서명한 사람의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The journal knows a sign-off as %1, but the record has no box for it.</source>
        <translation>저널에는 %1(으)로 한 서명이 있지만 기록에는 그 서명란이 없습니다.</translation>
    </message>
    <message>
        <source>The signature as %1 carries a time stamp by %2: %3.</source>
        <translation>%1 서명에 %2의 타임스탬프가 있습니다: %3.</translation>
    </message>
    <message>
        <source>The signature in the box %1 by %2 belongs to another role or meaning.</source>
        <translation>서명란 %1의 %2 서명이 다른 역할이나 의미에 속합니다.</translation>
    </message>
    <message>
        <source>The signature in the box %1 by %2 does not hold: %3.</source>
        <translation>서명란 %1의 %2 서명이 유효하지 않습니다: %3.</translation>
    </message>
    <message>
        <source>The signature in the box %1 by %2 does not name a sign-off.</source>
        <translation>서명란 %1의 %2 서명이 서명 이벤트를 가리키지 않습니다.</translation>
    </message>
    <message>
        <source>The signature in the box %1 by %2 names a sign-off that is not in the journal.</source>
        <translation>서명란 %1의 %2 서명이 저널에 없는 서명 이벤트를 가리킵니다.</translation>
    </message>
    <message>
        <source>The signature in the box %1 by %2 was made for another record.</source>
        <translation>서명란 %1의 %2 서명은 다른 기록을 위해 만들어졌습니다.</translation>
    </message>
    <message>
        <source>This file was exported with a signature as %1, and that signature is gone: it was cut back to an earlier state.</source>
        <translation>이 파일은 %1 서명과 함께 내보내졌지만 그 서명이 없습니다. 이전 상태로 잘렸습니다.</translation>
    </message>
    <message>
        <source>This journal has not written this file down.</source>
        <translation>이 저널은 이 파일을 적어 두지 않았습니다.</translation>
    </message>
    <message>
        <source>This journal has written record %1 down with another SHA-256: this is not that file.</source>
        <translation>이 저널은 기록 %1을(를) 다른 SHA-256으로 적어 두었습니다. 이 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Two different files call themselves record %1.</source>
        <translation>서로 다른 두 파일이 모두 기록 %1이라고 합니다.</translation>
    </message>
</context>
<context>
    <name>WatchLanes</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>응답 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>실패 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>중앙값 %1</translation>
    </message>
    <message>
        <source>median %1 (before: %2)</source>
        <translation>중앙값 %1 (이전: %2)</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>아직 확인하지 않음</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>키 바꾸기(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Contacts and reference</source>
        <translation>연락처와 참고(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>안내서(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>롤백(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>보통 글자 크기(&amp;U)</translation>
    </message>
    <message>
        <source>All &amp;deployments</source>
        <translation>모든 배포(&amp;D)</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>명령 팔레트(&amp;P)…</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>언어: %1</translation>
    </message>
    <message>
        <source>Language: as the &amp;system</source>
        <translation>언어: 시스템에 따름(&amp;S)</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>글자 크게(&amp;T)</translation>
    </message>
    <message>
        <source>Look: &amp;dark</source>
        <translation>모양: 어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Look: &amp;high contrast</source>
        <translation>모양: 고대비(&amp;H)</translation>
    </message>
    <message>
        <source>Look: &amp;light</source>
        <translation>모양: 밝게(&amp;L)</translation>
    </message>
    <message>
        <source>Look: as the &amp;system</source>
        <translation>모양: 시스템에 따름(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>글자 작게(&amp;M)</translation>
    </message>
    <message>
        <source>Show the verdict in the t&amp;ray</source>
        <translation>트레이에 판정 표시(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 answered with an error: %2</source>
        <translation>%1이(가) 오류로 응답했습니다: %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1에 닿을 수 없습니다</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer ended</source>
        <translation>%1이(가) 응답이 끝나기 전에 연결을 닫았습니다</translation>
    </message>
    <message>
        <source>%1 did not accept a connection in time</source>
        <translation>%1이(가) 제때 연결을 받아들이지 않았습니다</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1이(가) 제때 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>%1 does not speak TLS</source>
        <translation>%1이(가) TLS를 쓰지 않습니다</translation>
    </message>
    <message>
        <source>%1 is an address that is never contacted</source>
        <translation>%1은(는) 결코 접속하지 않는 주소입니다</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 refused the login: %2</source>
        <translation>%1이(가) 로그인을 거부했습니다: %2</translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <translation>%1: 알 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n checking</source>
        <translation>
            <numerusform>확인 중 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <translation>
            <numerusform>저하됨 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>실패 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>해당 없음 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>열림 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>오래됨 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>체크됨 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>알 수 없음 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>검증됨 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>면제 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>ABORTED</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>닫힘</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>저하됨</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO WITH WAIVERS</source>
        <translation>조건부 GO</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>라이브</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Passing</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>ROLLED BACK</source>
        <translation>롤백됨</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>검토함</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명 시각</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>오래됨</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 실패</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>체크됨</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>검증됨</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>면제됨</translation>
    </message>
    <message>
        <source>address refused</source>
        <translation>주소 거부</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>cannot tell: its secret is only sent over TLS with a verified peer</source>
        <translation>알 수 없음: 비밀값은 상대가 확인된 TLS로만 보냄</translation>
    </message>
    <message>
        <source>cannot tell: its secret may not go to this host</source>
        <translation>알 수 없음: 비밀값을 이 호스트에 보낼 수 없음</translation>
    </message>
    <message>
        <source>cannot tell: the server it is to be seen from could not be used</source>
        <translation>알 수 없음: 관측할 서버를 쓸 수 없었음</translation>
    </message>
    <message>
        <source>cannot tell: this computer is offline</source>
        <translation>알 수 없음: 이 컴퓨터가 오프라인임</translation>
    </message>
    <message>
        <source>cert. expired</source>
        <translation>인증서 만료</translation>
    </message>
    <message>
        <source>cert. not yet valid</source>
        <translation>인증서 아직 무효</translation>
    </message>
    <message>
        <source>cert. of another host</source>
        <translation>다른 호스트의 인증서</translation>
    </message>
    <message>
        <source>closed early</source>
        <translation>일찍 닫힘</translation>
    </message>
    <message>
        <source>it needs a secret that is not set</source>
        <translation>설정되지 않은 비밀값이 필요함</translation>
    </message>
    <message>
        <source>last seen %1 ago</source>
        <translation>%1 전에 마지막으로 확인</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>로그인 거부</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>형식 오류</translation>
    </message>
    <message>
        <source>no answer (DNS)</source>
        <translation>응답 없음 (DNS)</translation>
    </message>
    <message>
        <source>no name server answered in time</source>
        <translation>제때 응답한 네임 서버가 없음</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>그런 이름 없음</translation>
    </message>
    <message>
        <source>no vantage</source>
        <translation>관측 지점 없음</translation>
    </message>
    <message>
        <source>not TLS</source>
        <translation>TLS 아님</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>off: a person answers this one</source>
        <translation>꺼짐: 사람이 답하는 것임</translation>
    </message>
    <message>
        <source>off: a placeholder in its address has no value yet</source>
        <translation>꺼짐: 주소의 자리표시자에 아직 값이 없음</translation>
    </message>
    <message>
        <source>off: it changes or costs something and needs consent</source>
        <translation>꺼짐: 무언가를 바꾸거나 비용이 들어 동의가 필요함</translation>
    </message>
    <message>
        <source>off: it must be seen from the server itself</source>
        <translation>꺼짐: 서버 자체에서 보아야 함</translation>
    </message>
    <message>
        <source>off: it was dismissed</source>
        <translation>꺼짐: 제외됨</translation>
    </message>
    <message>
        <source>off: its address or statement is one that is never used</source>
        <translation>꺼짐: 주소나 구문이 결코 쓰지 않는 것임</translation>
    </message>
    <message>
        <source>off: its host has not been approved</source>
        <translation>꺼짐: 호스트가 승인되지 않음</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation>내부 오류</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>refused by %1</source>
        <translation>%1이(가) 거부함</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>서버 오류</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>the TLS handshake with %1 did not end in time</source>
        <translation>%1와(과)의 TLS 핸드셰이크가 제때 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>the TLS handshake with %1 failed</source>
        <translation>%1와(과)의 TLS 핸드셰이크가 실패했습니다</translation>
    </message>
    <message>
        <source>the answer is larger than allowed</source>
        <translation>응답이 허용된 것보다 큽니다</translation>
    </message>
    <message>
        <source>the answer is malformed</source>
        <translation>응답의 형식이 잘못되었습니다</translation>
    </message>
    <message>
        <source>the answer is malformed (%1)</source>
        <translation>응답의 형식이 잘못되었습니다 (%1)</translation>
    </message>
    <message>
        <source>the answer of %1 did not end in time</source>
        <translation>%1의 응답이 제때 끝나지 않았습니다</translation>
    </message>
    <message numerus="yes">
        <source>the certificate expired %n day(s) ago</source>
        <translation>
            <numerusform>인증서가 %n일 전에 만료되었습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>the certificate expired today</source>
        <translation>인증서가 오늘 만료되었습니다</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>인증서가 만료되었습니다</translation>
    </message>
    <message>
        <source>the certificate is for %1</source>
        <translation>%1의 인증서입니다</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>다른 호스트의 인증서입니다</translation>
    </message>
    <message>
        <source>the certificate is from an issuer that is not trusted</source>
        <translation>신뢰하지 않는 발급자의 인증서입니다</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>인증서가 아직 유효하지 않습니다</translation>
    </message>
    <message>
        <source>the certificate is too weak</source>
        <translation>인증서가 너무 약합니다</translation>
    </message>
    <message>
        <source>the name was not found</source>
        <translation>이름을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>the probe itself failed</source>
        <translation>프로브 자체가 실패했습니다</translation>
    </message>
    <message>
        <source>the server it is to be seen from could not be used: %1</source>
        <translation>관측할 서버를 쓸 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>this computer is offline</source>
        <translation>이 컴퓨터가 오프라인입니다</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>시간 초과</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>너무 큼</translation>
    </message>
    <message>
        <source>unknown issuer</source>
        <translation>알 수 없는 발급자</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>닿을 수 없음</translation>
    </message>
    <message>
        <source>weak certificate</source>
        <translation>약한 인증서</translation>
    </message>
</context>
<context>
    <name>countersign</name>
    <message>
        <source>daily</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>분기마다</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>매월</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>매주</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>하루 안에</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>한 달 안에</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>일주일 안에</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>매년</translation>
    </message>
</context>
<context>
    <name>countersign::AcknowledgeAction</name>
    <message>
        <source>Ac&amp;knowledge the red…</source>
        <translation>실패 인지(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>countersign::AcknowledgeDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>이유(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>기한(&amp;U)</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>인지</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n known red(s)</source>
        <translation>
            <numerusform>알려진 실패 %n개 인지</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays red: in the verdict, in the tree and in the record, which prints the reason. Until then nobody is called because of it, and a green in between ends it.</source>
        <translation>판정, 트리, 기록에서 계속 빨간색이며 기록에 이유가 인쇄됩니다. 그때까지 그 때문에 아무도 부르지 않으며, 중간에 초록이 되면 끝납니다.</translation>
    </message>
</context>
<context>
    <name>countersign::ActionSet</name>
    <message>
        <source>&amp;Contacts made…</source>
        <translation>접속 내역(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>필터(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>잠금(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next blocker</source>
        <translation>다음 차단 항목(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous blocker</source>
        <translation>이전 차단 항목(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the &amp;status</source>
        <translation>상태 복사(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>세부 정보(&amp;L)</translation>
    </message>
    <message>
        <source>Filter, from the tree</source>
        <translation>트리에서 필터</translation>
    </message>
    <message>
        <source>Locked. Whoever goes on gives a PIN first.</source>
        <translation>잠겼습니다. 계속하려는 사람이 먼저 PIN을 입력합니다.</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>다음 창(&amp;N)</translation>
    </message>
    <message>
        <source>No probe is on here. “Review probes” shows what would switch them on.</source>
        <translation>여기에는 켜진 프로브가 없습니다. “프로브 검토”에서 무엇이 켜는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Stop probing</source>
        <translation>프로브 중지</translation>
    </message>
</context>
<context>
    <name>countersign::AddNoteAction</name>
    <message>
        <source>About the chosen item. It becomes part of the record.</source>
        <translation>선택한 항목에 대한 메모입니다. 기록의 일부가 됩니다.</translation>
    </message>
    <message>
        <source>About the deployment as a whole. It becomes part of the record.</source>
        <translation>배포 전체에 대한 메모입니다. 기록의 일부가 됩니다.</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>메모 추가…</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>countersign::AgendaList</name>
    <message>
        <source>&amp;Mark as done…</source>
        <translation>완료로 표시(&amp;M)…</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>해야 할 일</translation>
    </message>
</context>
<context>
    <name>countersign::AgendaModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>주기</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>by its schedule</source>
        <translation>정해진 일정</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>done by %1, %2</source>
        <translation>%1 완료, %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 후</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>%1 늦음</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>매월</translation>
    </message>
    <message>
        <source>once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>once, within a day</source>
        <translation>한 번, 하루 안에</translation>
    </message>
    <message>
        <source>once, within a month</source>
        <translation>한 번, 한 달 안에</translation>
    </message>
    <message>
        <source>once, within a week</source>
        <translation>한 번, 일주일 안에</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>분기마다</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>매주</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>매년</translation>
    </message>
</context>
<context>
    <name>countersign::AllowCheckDialog</name>
    <message>
        <source>, %1 at a time.</source>
        <translation>, 동시에 %1개.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>허용</translation>
    </message>
    <message numerus="yes">
        <source>It sends %n request(s)</source>
        <translation>
            <numerusform>요청 %n개를 보냅니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Let this check run?</source>
        <translation>이 검사를 실행하게 하시겠습니까?</translation>
    </message>
    <message>
        <source>This check does more than look: it writes, costs or loads. It runs when you ask for it, in this deployment only, and never by itself.</source>
        <translation>이 검사는 보기만 하지 않습니다. 쓰거나 비용이 들거나 부하를 줍니다. 요청할 때만, 이 배포에서만 실행되며 스스로 실행되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>countersign::AllowSecretDialog</name>
    <message>
        <source>%1 to %2:%3</source>
        <translation>%1 → %2:%3</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>Probes send it there over TLS with a verified peer, or on this very machine, and nowhere else. It can be taken back on the Environment page.</source>
        <translation>프로브는 상대를 확인한 TLS로, 또는 바로 이 컴퓨터 안에서만 그곳으로 보내며 다른 곳으로는 보내지 않습니다. 환경 페이지에서 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Send the secret there?</source>
        <translation>비밀 값을 그곳으로 보낼까요?</translation>
    </message>
</context>
<context>
    <name>countersign::AssignAction</name>
    <message>
        <source>Assign…</source>
        <translation>배정…</translation>
    </message>
</context>
<context>
    <name>countersign::AssignDialog</name>
    <message>
        <source>&amp;Who</source>
        <translation>누구(&amp;W)</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>배정</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n item(s)</source>
        <translation>
            <numerusform>항목 %n개 배정</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>특정인 없음</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>역할: %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>Whoever is named finds this under “Mine”. Anybody may still tick it.</source>
        <translation>지정된 사람은 이것을 “내 항목”에서 찾습니다. 누구나 여전히 체크할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>countersign::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>감사</translation>
    </message>
</context>
<context>
    <name>countersign::BlockersModel</name>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>has not signed</source>
        <translation>서명하지 않음</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>알려짐: %1</translation>
    </message>
    <message>
        <source>no section</source>
        <translation>섹션 없음</translation>
    </message>
</context>
<context>
    <name>countersign::BlockersPanel</name>
    <message>
        <source>Blockers</source>
        <translation>차단 항목</translation>
    </message>
    <message>
        <source>Blockers (%1)</source>
        <translation>차단 항목 (%1)</translation>
    </message>
    <message>
        <source>Nothing blocks this gate.</source>
        <translation>이 게이트를 막는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>다시 프로브</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>면제…</translation>
    </message>
</context>
<context>
    <name>countersign::ChapterWindow</name>
    <message>
        <source>Chapters</source>
        <translation>장</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>장의 본문</translation>
    </message>
</context>
<context>
    <name>countersign::CheckCard</name>
    <message>
        <source>%1 ago</source>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>실제값</translation>
    </message>
    <message>
        <source>Allow the secret…</source>
        <translation>비밀 값 허용…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>기대값</translation>
    </message>
    <message>
        <source>Let it run…</source>
        <translation>실행 허용…</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>프로브</translation>
    </message>
    <message>
        <source>Probing…</source>
        <translation>프로브 중…</translation>
    </message>
    <message>
        <source>Review probes…</source>
        <translation>프로브 검토…</translation>
    </message>
    <message>
        <source>from %1 of the checklist</source>
        <translation>체크리스트의 %1에서</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>%1 걸림</translation>
    </message>
</context>
<context>
    <name>countersign::ChecklistTreeModel</name>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>프로브</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
</context>
<context>
    <name>countersign::ChecklistView</name>
    <message>
        <source>Checklist</source>
        <translation>체크리스트</translation>
    </message>
</context>
<context>
    <name>countersign::ChecksModel</name>
    <message>
        <source>Known until %1, says %2: %3</source>
        <translation>%1까지 알려짐, %2: %3</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>현황</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>본문의 내용</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>연결 %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <translation>첫 바이트 %1</translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>%1행</numerusform>
        </translation>
    </message>
    <message>
        <source>resolve %1</source>
        <translation>이름 확인 %1</translation>
    </message>
    <message>
        <source>transfer %1</source>
        <translation>전송 %1</translation>
    </message>
</context>
<context>
    <name>countersign::ChecksPanel</name>
    <message numerus="yes">
        <source>%1 of %n on</source>
        <translation>
            <numerusform>%n개 중 %1개 켜짐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks are taken out for the same reason.</source>
        <translation>
            <numerusform>같은 이유로 검사 %n개를 제외합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow its host</source>
        <translation>호스트 허용(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>제외(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Dismiss again</source>
        <translation>다시 제외</translation>
    </message>
    <message>
        <source>Printed in the record: “another team&apos;s host”, “not in this environment”</source>
        <translation>기록에 인쇄됩니다: “다른 팀의 호스트”, “이 환경에는 없음”</translation>
    </message>
    <message numerus="yes">
        <source>Take %n dismissed check(s) back in</source>
        <translation>
            <numerusform>제외한 검사 %n개 되돌리기</numerusform>
        </translation>
    </message>
    <message>
        <source>Take &amp;back in</source>
        <translation>되돌리기(&amp;B)</translation>
    </message>
    <message>
        <source>Undo the edit of “%1”</source>
        <translation>“%1”의 편집 취소</translation>
    </message>
    <message>
        <source>Why should it not be looked at?</source>
        <translation>왜 보지 않아야 합니까?</translation>
    </message>
</context>
<context>
    <name>countersign::CommandPalette</name>
    <message>
        <source>&gt; action   @ role   # section   ! blocker   $ variable</source>
        <translation>&gt; 동작   @ 역할   # 섹션   ! 차단 항목   $ 변수</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>Find what to do or where to go</source>
        <translation>할 일이나 갈 곳을 찾으십시오</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>그런 이름은 없습니다.</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>일치하는 것</translation>
    </message>
</context>
<context>
    <name>countersign::CompleteAction</name>
    <message>
        <source>Mark as done</source>
        <translation>완료로 표시</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>What was seen (may stay empty)</source>
        <translation>확인한 내용 (비워 둘 수 있음)</translation>
    </message>
</context>
<context>
    <name>countersign::Conditions</name>
    <message>
        <source>A note was begun and not recorded: “%1”</source>
        <translation>메모를 쓰다가 기록하지 않았습니다: “%1”</translation>
    </message>
    <message>
        <source>A rehearsal of the rollback of %1 is under way.</source>
        <translation>%1 롤백 연습이 진행 중입니다.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>계속 쓰기</translation>
    </message>
    <message numerus="yes">
        <source>No probe is on. %n statement(s) of this checklist could be checked.</source>
        <translation>
            <numerusform>켜진 프로브가 없습니다. 이 체크리스트에서 진술 %n개를 확인할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Review probes…</source>
        <translation>프로브 검토…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>롤백…</translation>
    </message>
    <message>
        <source>Show the rollback</source>
        <translation>롤백 보기</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>찾은 내용 보기</translation>
    </message>
    <message>
        <source>The checklist says to roll back if “%1”, and a probe speaks for it.</source>
        <translation>체크리스트는 “%1”이면 롤백하라고 하며, 한 프로브가 그렇다고 말합니다.</translation>
    </message>
    <message>
        <source>The journal is damaged. %1 What stands before it can be read; nothing can be recorded, signed or exported. Put a backup in its place, and keep this file for whoever looks into it.</source>
        <translation>저널이 손상되었습니다. %1 그 앞의 내용은 읽을 수 있지만, 아무것도 기록하거나 서명하거나 내보낼 수 없습니다. 백업을 그 자리에 놓고, 조사할 사람을 위해 이 파일을 보관하십시오.</translation>
    </message>
    <message>
        <source>The rollback of %1 is under way.</source>
        <translation>%1 롤백이 진행 중입니다.</translation>
    </message>
    <message>
        <source>This computer is offline since %1. Probes cannot tell until it is back; ticks and notes go on.</source>
        <translation>이 컴퓨터는 %1부터 오프라인입니다. 돌아올 때까지 프로브는 알 수 없으며, 체크와 메모는 계속됩니다.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>countersign::ConditionsDialog</name>
    <message>
        <source>As the text says</source>
        <translation>본문대로</translation>
    </message>
    <message>
        <source>Conditions, one a line</source>
        <translation>조건, 한 줄에 하나</translation>
    </message>
    <message>
        <source>Line %1, column %2: expected %3.</source>
        <translation>%1행 %2열: 기대한 것 %3.</translation>
    </message>
    <message>
        <source>Nothing is left that must hold. To take the check out, dismiss it.</source>
        <translation>성립해야 할 것이 남지 않았습니다. 검사를 없애려면 제외하십시오.</translation>
    </message>
    <message>
        <source>One condition a line; all must hold. For example: [STATUS] == 200, [RESPONSE_TIME] &lt; 500ms, [BODY].status == healthy, [HEADERS].Server == pat(*nginx*)</source>
        <translation>한 줄에 조건 하나이며 모두 성립해야 합니다. 예: [STATUS] == 200, [RESPONSE_TIME] &lt; 500ms, [BODY].status == healthy, [HEADERS].Server == pat(*nginx*)</translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>읽은 내용: %1</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>The text says: %1</source>
        <translation>본문: %1</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>성립해야 할 것</translation>
    </message>
</context>
<context>
    <name>countersign::ContentPage</name>
    <message>
        <source>In the text</source>
        <translation>본문에서</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>The whole checklist</source>
        <translation>체크리스트 전체</translation>
    </message>
    <message>
        <source>What is read is kept byte for byte, SHA-256 %1…</source>
        <translation>읽은 내용은 바이트 그대로 보관합니다, SHA-256 %1…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
</context>
<context>
    <name>countersign::CopyAction</name>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n행을 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to copy here.</source>
        <translation>여기에는 복사할 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>countersign::CopyValuesAction</name>
    <message>
        <source>Copied with its values.</source>
        <translation>값과 함께 복사했습니다.</translation>
    </message>
    <message>
        <source>Copied with its values. The clipboard is cleared in ten seconds.</source>
        <translation>값과 함께 복사했습니다. 클립보드는 10초 뒤에 비워집니다.</translation>
    </message>
    <message>
        <source>Copy secrets?</source>
        <translation>비밀값을 복사할까요?</translation>
    </message>
    <message>
        <source>Copy the command with its values</source>
        <translation>명령을 값과 함께 복사</translation>
    </message>
    <message>
        <source>Copy with the secrets</source>
        <translation>비밀값과 함께 복사</translation>
    </message>
    <message>
        <source>Not copied: %1 has no value yet. Placeholders are filled in under “Review probes”, variables on the Environment page.</source>
        <translation>복사하지 않았습니다. %1에 아직 값이 없습니다. 자리 표시자는 “프로브 검토”에서, 변수는 환경 페이지에서 채웁니다.</translation>
    </message>
    <message>
        <source>There is no command to copy here.</source>
        <translation>여기에는 복사할 명령이 없습니다.</translation>
    </message>
    <message>
        <source>With its values, this command holds %1. The clipboard is cleared after ten seconds.</source>
        <translation>값을 넣으면 이 명령에 %1이(가) 들어갑니다. 클립보드는 10초 뒤에 비워집니다.</translation>
    </message>
</context>
<context>
    <name>countersign::CountChip</name>
    <message>
        <source>Show only these</source>
        <translation>이것만 보기</translation>
    </message>
</context>
<context>
    <name>countersign::CountersignDialog</name>
    <message>
        <source>Countersign this record</source>
        <translation>이 기록에 연서</translation>
    </message>
    <message>
        <source>Empty: every role you have signed off for</source>
        <translation>비우면 서명한 모든 역할</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>어느 역할로</translation>
    </message>
    <message>
        <source>Name or e-mail address, as in the record</source>
        <translation>기록에 있는 이름이나 이메일 주소</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Say who signs, and type the PIN of that person.</source>
        <translation>누가 서명하는지 지정하고 그 사람의 PIN을 입력하십시오.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Signing and verifying…</source>
        <translation>서명하고 검증하는 중…</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>서명자</translation>
    </message>
    <message>
        <source>Your signature goes into an empty box of the file, where its own journal grants you the role. What is in it already stays as it is.</source>
        <translation>파일 자체의 저널이 역할을 준 곳의 빈 서명란에 서명이 들어갑니다. 이미 있는 것은 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>countersign::DecideAction</name>
    <message>
        <source>&amp;Abort the deployment…</source>
        <translation>배포 중단(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close the deployment</source>
        <translation>배포 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Abort the deployment</source>
        <translation>배포 중단</translation>
    </message>
    <message>
        <source>Decide to go &amp;live…</source>
        <translation>라이브 전환 결정(&amp;L)…</translation>
    </message>
    <message>
        <source>Nothing more can be recorded in it afterwards. What was recorded stays, and the record says ABORTED and why.</source>
        <translation>이후로는 아무것도 기록할 수 없습니다. 기록된 것은 남으며, 기록에 중단됨과 그 이유가 적힙니다.</translation>
    </message>
</context>
<context>
    <name>countersign::DeploymentsModel</name>
    <message>
        <source>aborted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>닫힘</translation>
    </message>
    <message>
        <source>live</source>
        <translation>라이브</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>롤백됨</translation>
    </message>
    <message>
        <source>running</source>
        <translation>진행 중</translation>
    </message>
</context>
<context>
    <name>countersign::DetailsPane</name>
    <message numerus="yes">
        <source>%n check(s) are off. Review probes…</source>
        <translation>
            <numerusform>검사 %n개가 꺼져 있습니다. 프로브 검토…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Text of the checklist</source>
        <translation>체크리스트 본문</translation>
    </message>
</context>
<context>
    <name>countersign::DetailsSplit</name>
    <message>
        <source>Back to the checklist</source>
        <translation>체크리스트로 돌아가기</translation>
    </message>
    <message>
        <source>See the checklist again (Esc)</source>
        <translation>체크리스트를 다시 봅니다 (Esc)</translation>
    </message>
</context>
<context>
    <name>countersign::EgressDialog</name>
    <message numerus="yes">
        <source>%n older contact(s) are not kept any more.</source>
        <translation>
            <numerusform>더 오래된 접속 %n개는 더는 보관하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>쉼표로 구분된 값 (*.csv)</translation>
    </message>
    <message>
        <source>Contacts made</source>
        <translation>접속 내역</translation>
    </message>
    <message>
        <source>Everything that probes have contacted since the program started, with the lines of the checklist that ask for it. Nothing else leaves this computer.</source>
        <translation>프로그램을 시작한 뒤 프로브가 접속한 모든 것과 그것을 요구한 체크리스트의 행입니다. 그 밖에 이 컴퓨터에서 나가는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV로 저장…</translation>
    </message>
    <message>
        <source>Save the contacts</source>
        <translation>접속 내역 저장</translation>
    </message>
</context>
<context>
    <name>countersign::EgressModel</name>
    <message>
        <source>Address contacted</source>
        <translation>접속한 주소</translation>
    </message>
    <message>
        <source>Lines that ask for it</source>
        <translation>요구한 행</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Whom the text names</source>
        <translation>본문의 대상</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>응답함</translation>
    </message>
</context>
<context>
    <name>countersign::EnrolAction</name>
    <message>
        <source>&amp;Enrol a person…</source>
        <translation>사람 등록(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>countersign::EnrolDialog</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>이메일(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>조직(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN(&amp;P)</translation>
    </message>
    <message>
        <source>As it is to be printed in the record</source>
        <translation>기록에 인쇄될 그대로</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>최소 %n자</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Enrol a person</source>
        <translation>사람 등록</translation>
    </message>
    <message>
        <source>Everything in a deployment is said by somebody. You will be the owner of this journal.</source>
        <translation>배포의 모든 것은 누군가가 말한 것입니다. 당신이 이 저널의 소유자가 됩니다.</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>키를 만드는 중…</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN 다시(&amp;A)</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN 다시</translation>
    </message>
    <message>
        <source>Two keys are made for you and kept in this computer&apos;s key store under your PIN. Nobody can sign as you without it, and nobody can look it up for you.</source>
        <translation>키 두 개를 만들어 이 컴퓨터의 키 저장소에 PIN으로 보호해 둡니다. PIN 없이는 아무도 대신 서명할 수 없고, 아무도 PIN을 알려 줄 수 없습니다.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>누구십니까?</translation>
    </message>
    <message>
        <source>Write an e-mail address: certificates are told apart by it.</source>
        <translation>이메일 주소를 적으십시오. 인증서를 이것으로 구별합니다.</translation>
    </message>
    <message>
        <source>Write your name: it stands beside everything you sign.</source>
        <translation>이름을 적으십시오. 서명하는 모든 것 옆에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>countersign::EnvironmentModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>필요</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>저장 위치</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>쓰임</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>저널</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>키 저장소</translation>
    </message>
    <message>
        <source>key store, closed</source>
        <translation>키 저장소, 닫힘</translation>
    </message>
    <message>
        <source>memory, until you quit</source>
        <translation>메모리, 종료할 때까지</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>설정 안 됨</translation>
    </message>
    <message numerus="yes">
        <source>not set: %n check(s) wait for it</source>
        <translation>
            <numerusform>설정 안 됨: 검사 %n개가 기다림</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>알릴 것 없음</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>required</source>
        <translation>필수</translation>
    </message>
</context>
<context>
    <name>countersign::EnvironmentPage</name>
    <message>
        <source>%1 is on the clipboard for 10 seconds.</source>
        <translation>%1이(가) 10초 동안 클립보드에 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 set, %3 failing, %4 required ones missing. Secrets lie in the key store; the journal holds fingerprints only.</source>
        <translation>%2개 중 %1개 설정, 실패 %3, 필수 누락 %4. 비밀값은 키 저장소에 있고 저널에는 지문만 있습니다.</translation>
    </message>
    <message>
        <source>%1 variables taken, %2 left out: repeated, or they change which programs run.</source>
        <translation>변수 %1개를 가져오고 %2개를 제외했습니다: 중복이거나 실행될 프로그램을 바꿉니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was made: %2, about %n bit(s) of chance.</source>
        <translation>
            <numerusform>%1을(를) 만들었습니다: %2, 무작위성 약 %n비트.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was written; only its owner can read it. Keep it out of version control.</source>
        <translation>%1을(를) 썼습니다. 소유자만 읽을 수 있습니다. 버전 관리에 넣지 마십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of four kinds</source>
        <translation>
            <numerusform>네 종류의 문자 %n자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) taken.</source>
        <translation>
            <numerusform>변수 %n개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>생성(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hold to show</source>
        <translation>누르는 동안 보기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import .env…</source>
        <translation>.env 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keep in memory until I quit</source>
        <translation>종료할 때까지 메모리에 보관(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>잠금(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Unlock and try again</source>
        <translation>잠금 풀고 다시 시도(&amp;U)</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>Allow %1 to be sent to a host</source>
        <translation>%1을(를) 호스트에 보내도록 허용</translation>
    </message>
    <message>
        <source>Allow a h&amp;ost…</source>
        <translation>호스트 허용(&amp;O)…</translation>
    </message>
    <message>
        <source>Com&amp;pare with .env.example…</source>
        <translation>.env.example과 비교(&amp;P)…</translation>
    </message>
    <message>
        <source>Compare with a .env file</source>
        <translation>.env 파일과 비교</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경</translation>
    </message>
    <message>
        <source>Environment: %1, %2</source>
        <translation>환경: %1, %2</translation>
    </message>
    <message>
        <source>Every secret is forgotten until it is unlocked again.</source>
        <translation>다시 잠금을 풀 때까지 모든 비밀값을 잊습니다.</translation>
    </message>
    <message>
        <source>Every variable of the file is set.</source>
        <translation>파일의 모든 변수가 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>Import a .env file</source>
        <translation>.env 파일 가져오기</translation>
    </message>
    <message>
        <source>May be sent to %1.</source>
        <translation>%1에 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>No host may be sent it.</source>
        <translation>어느 호스트에도 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Not in the file: %1.</source>
        <translation>파일에 없음: %1.</translation>
    </message>
    <message>
        <source>Not set: %1.</source>
        <translation>설정 안 됨: %1.</translation>
    </message>
    <message>
        <source>Probes send it there over TLS with a verified peer, or on this very machine, and nowhere else.</source>
        <translation>프로브는 상대가 확인된 TLS로 그곳에, 또는 바로 이 컴퓨터에만 보내며 다른 곳에는 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Secrets are locked: probes that need them cannot tell.</source>
        <translation>비밀값이 잠겨 있어, 필요한 프로브는 판단할 수 없습니다.</translation>
    </message>
    <message>
        <source>Secrets set from now on stay in memory and are gone when Countersign quits.</source>
        <translation>지금부터 설정하는 비밀 값은 메모리에만 있으며 Countersign을 종료하면 사라집니다.</translation>
    </message>
    <message>
        <source>Secrets that are still the file&apos;s: %1.</source>
        <translation>아직 파일 그대로인 비밀값: %1.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>기다리지 않기(&amp;W)</translation>
    </message>
    <message>
        <source>Take a&amp;way</source>
        <translation>치우기(&amp;W)</translation>
    </message>
    <message>
        <source>The checklist names no environment variables.</source>
        <translation>체크리스트에 환경 변수가 없습니다.</translation>
    </message>
    <message>
        <source>The value goes to the key store of this computer and nowhere else.</source>
        <translation>값은 이 컴퓨터의 키 저장소에만 들어갑니다.</translation>
    </message>
    <message>
        <source>The value is no secret: it stands in the journal.</source>
        <translation>값은 비밀이 아니며 저널에 있습니다.</translation>
    </message>
    <message>
        <source>Waiting for the key store. It may be asking you in a window of its own.</source>
        <translation>키 저장소를 기다리는 중입니다. 별도의 창에서 묻고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Write .&amp;env…</source>
        <translation>.env 쓰기(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the .env file</source>
        <translation>.env 파일 쓰기</translation>
    </message>
    <message>
        <source>a host and a port are needed, HOST:PORT</source>
        <translation>호스트와 포트가 필요합니다, 호스트:포트</translation>
    </message>
</context>
<context>
    <name>countersign::EvidenceAction</name>
    <message>
        <source>Attach evidence…</source>
        <translation>증거 첨부…</translation>
    </message>
</context>
<context>
    <name>countersign::EvidenceDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>A file instead…</source>
        <translation>대신 파일…</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>증거 첨부</translation>
    </message>
    <message>
        <source>Attach what it printed</source>
        <translation>출력한 내용 첨부</translation>
    </message>
    <message>
        <source>It becomes part of the record, with its digest. Secrets that are known here are taken out of text.</source>
        <translation>요약값과 함께 기록의 일부가 됩니다. 여기서 알려진 비밀값은 텍스트에서 지워집니다.</translation>
    </message>
    <message>
        <source>Paste what the command printed</source>
        <translation>명령이 출력한 내용을 붙여 넣으세요</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>There is nothing to attach yet.</source>
        <translation>아직 첨부할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Type or paste what you saw</source>
        <translation>본 것을 입력하거나 붙여 넣으세요</translation>
    </message>
    <message>
        <source>What it is called in the record</source>
        <translation>기록에 적힐 이름</translation>
    </message>
</context>
<context>
    <name>countersign::ExportAction</name>
    <message>
        <source>&amp;Export the record…</source>
        <translation>기록 내보내기(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message>
        <source>%1

SHA-256  %2

%3

Anyone can check it with:  countersign verify %4</source>
        <translation>%1

SHA-256  %2

%3

누구나 다음으로 확인할 수 있습니다:  countersign verify %4</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%2(으)로서 %1</translation>
    </message>
    <message>
        <source>%1: type the PIN, or take the tick off.</source>
        <translation>%1: PIN을 입력하거나 체크를 해제하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) empty</source>
        <translation>
            <numerusform>빈 서명란 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) in the file, </source>
        <translation>
            <numerusform>파일에 서명 %n개, </numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF that anyone can verify years from now, with the journal inside.</source>
        <translation>여러 해 뒤에도 누구나 검증할 수 있는 PDF이며 저널이 들어 있습니다.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Address of a time stamp authority (RFC 3161), if you use one</source>
        <translation>타임스탬프 기관의 주소 (RFC 3161), 쓰는 경우</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>상세도</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export seal</source>
        <translation>내보내기 봉인</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>기록 내보내기</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
    <message>
        <source>No role has signed, so no signature goes into the file: its boxes stay empty and say so.</source>
        <translation>서명한 역할이 없어 파일에 서명이 들어가지 않습니다. 서명란은 비어 있고 그렇게 적힙니다.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for the seal</source>
        <translation>봉인용 PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1의 PIN</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>페이지를 짜는 중…</translation>
    </message>
    <message>
        <source>Signing, %1 of %2…</source>
        <translation>서명 중, %2 중 %1…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>The record is written</source>
        <translation>기록을 썼습니다</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>타임스탬프</translation>
    </message>
    <message>
        <source>Type the PIN for the seal, or let nobody seal the file.</source>
        <translation>봉인용 PIN을 입력하거나 봉인하는 사람을 없음으로 두십시오.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>검증하는 중…</translation>
    </message>
    <message>
        <source>Who is here? Their signature goes into the file; without it the box says “signed in the journal only”.</source>
        <translation>누가 있습니까? 그 서명이 파일에 들어가며, 없으면 서명란에 “저널에만 서명됨”이라고 적힙니다.</translation>
    </message>
    <message>
        <source>Whoever seals the file vouches for it as it was exported, before the roles sign it. The seal stands for no role.</source>
        <translation>파일을 봉인하는 사람은 역할들이 서명하기 전, 내보낸 그대로의 파일을 보증합니다. 봉인은 어떤 역할도 대신하지 않습니다.</translation>
    </message>
    <message>
        <source>With output</source>
        <translation>출력 포함</translation>
    </message>
    <message>
        <source>Writing, signing and verifying…</source>
        <translation>쓰고 서명하고 검증하는 중…</translation>
    </message>
</context>
<context>
    <name>countersign::FilterBar</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>막는 항목</translation>
    </message>
    <message>
        <source>Ctrl+F or / to come here, Esc to see everything again</source>
        <translation>Ctrl+F 또는 /로 여기로 오고, Esc로 다시 모두 봅니다</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Every item</source>
        <translation>모든 항목</translation>
    </message>
    <message>
        <source>Everything about the chosen row (Enter)</source>
        <translation>선택한 행에 관한 모든 것 (Enter)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter items, commands, notes</source>
        <translation>항목, 명령, 메모 필터</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>내 항목</translation>
    </message>
    <message>
        <source>No item blocks this gate.</source>
        <translation>이 관문을 막는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>No item is in that state now.</source>
        <translation>지금 그 상태인 항목이 없습니다.</translation>
    </message>
    <message>
        <source>No item matches “%1”.</source>
        <translation>“%1”와(과) 일치하는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you. A assigns what is chosen in the tree.</source>
        <translation>배정된 항목이 없습니다. A 키로 트리에서 고른 것을 배정합니다.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” as it is written. Similar words are marked.</source>
        <translation>“%1”와(과) 그대로 일치하는 것이 없습니다. 비슷한 단어를 표시했습니다.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Take the filter off (Esc)</source>
        <translation>필터 해제 (Esc)</translation>
    </message>
    <message>
        <source>What is assigned to you or to a role of yours</source>
        <translation>나 또는 내 역할에 배정된 것</translation>
    </message>
    <message>
        <source>What stands between this gate and GO</source>
        <translation>이 관문과 GO 사이를 막는 것</translation>
    </message>
</context>
<context>
    <name>countersign::FormDialog</name>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>countersign::HandOverScreen</name>
    <message>
        <source>%1. Everything is locked; whoever goes on gives a PIN of their own.</source>
        <translation>%1. 모두 잠겼습니다. 이어서 하는 사람은 자신의 PIN을 입력합니다.</translation>
    </message>
    <message>
        <source>I am here as %1</source>
        <translation>%1(으)로 왔습니다</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>노트북 넘기기</translation>
    </message>
    <message>
        <source>Pass the laptop to: %1</source>
        <translation>노트북을 넘기세요: %1</translation>
    </message>
</context>
<context>
    <name>countersign::Handbooks</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Contacts and reference</source>
        <translation>연락처와 참고</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>안내서</translation>
    </message>
    <message>
        <source>No deployment is open: contacts are those of its checklist.</source>
        <translation>열린 배포가 없습니다. 연락처는 배포의 체크리스트에 있습니다.</translation>
    </message>
    <message>
        <source>This checklist names no contacts, and has no commands or known problems to look up.</source>
        <translation>이 체크리스트에는 연락처가 없고, 찾아볼 명령이나 알려진 문제도 없습니다.</translation>
    </message>
</context>
<context>
    <name>countersign::Herald</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%3의 %1 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Quiet for 15 minutes</source>
        <translation>15분 동안 조용히</translation>
    </message>
    <message>
        <source>The verdict is %1.</source>
        <translation>판정은 %1입니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::HistoryPanel</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%3의 %1 %2</translation>
    </message>
    <message>
        <source>An exception both times</source>
        <translation>두 번 모두 예외</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>Compare the rehearsal with the real one</source>
        <translation>예행연습을 실제 배포와 비교</translation>
    </message>
    <message>
        <source>Compare the two chosen</source>
        <translation>고른 둘 비교</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>배포</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>배포</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>예외</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록 목록</translation>
    </message>
    <message>
        <source>Nothing differs between the two.</source>
        <translation>둘 사이에 다른 것이 없습니다.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>느려짐</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
</context>
<context>
    <name>countersign::HostsModel</name>
    <message numerus="yes">
        <source>%1   %n check(s)</source>
        <translation>
            <numerusform>%1   검사 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n check(s), %2</source>
        <translation>
            <numerusform>%1, 검사 %n개, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>승인되지 않음</translation>
    </message>
</context>
<context>
    <name>countersign::HostsPanel</name>
    <message>
        <source>Hosts that probes would contact</source>
        <translation>프로브가 접속할 호스트</translation>
    </message>
    <message>
        <source>Not yet an address, a value is missing: %1</source>
        <translation>아직 주소가 아닙니다. 값이 없습니다: %1</translation>
    </message>
    <message>
        <source>The text names no host that could be probed.</source>
        <translation>본문에 프로브할 수 있는 호스트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>countersign::IdentityPanel</name>
    <message>
        <source>%1 does not sign as %2 yet. %3, who owns this journal, allows it here, once.</source>
        <translation>%1 님은 아직 %2(으)로 서명하지 않습니다. 저널 소유자 %3 님이 여기서 한 번 허용합니다.</translation>
    </message>
    <message>
        <source>&amp;Owner&apos;s PIN</source>
        <translation>소유자 PIN(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Signer</source>
        <translation>서명자(&amp;S)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the journal&apos;s owner</source>
        <translation>저널 소유자의 PIN</translation>
    </message>
    <message>
        <source>Somebody &amp;new…</source>
        <translation>새로운 사람(&amp;N)…</translation>
    </message>
    <message>
        <source>The one who signs types the PIN. It opens that person&apos;s own key, for this one signature.</source>
        <translation>서명하는 사람이 PIN을 입력합니다. 이 서명 한 번을 위해 그 사람의 키를 엽니다.</translation>
    </message>
</context>
<context>
    <name>countersign::ItemDelegate</name>
    <message>
        <source>optional</source>
        <translation>선택 사항</translation>
    </message>
</context>
<context>
    <name>countersign::ItemHeader</name>
    <message>
        <source>%1 — %2 of %3 settled</source>
        <translation>%1 — %3 중 %2 해결</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>완료: %1</translation>
    </message>
    <message>
        <source>Marked not applicable by %1, %2</source>
        <translation>%1 님이 해당 없음으로 표시함, %2</translation>
    </message>
    <message>
        <source>Opened again by %1, %2</source>
        <translation>%1 님이 다시 엶, %2</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>기록하는 중…</translation>
    </message>
    <message>
        <source>The probe says it holds. Tick it when you agree.</source>
        <translation>프로브에 따르면 성립합니다. 동의하면 체크하십시오.</translation>
    </message>
    <message>
        <source>Ticked by %1, %2</source>
        <translation>%1 님이 체크함, %2</translation>
    </message>
    <message>
        <source>Waits its turn: “%1” comes first and is not up. Ticking it out of order takes a reason.</source>
        <translation>차례를 기다립니다: “%1”이(가) 먼저인데 아직 가동되지 않았습니다. 순서를 벗어나 체크하려면 이유가 필요합니다.</translation>
    </message>
    <message>
        <source>Waived by %1, %2, until %3</source>
        <translation>%1 님이 면제함, %2, %3까지</translation>
    </message>
    <message>
        <source>⚑ The probe contradicts this tick: %1.</source>
        <translation>⚑ 프로브가 이 체크와 모순됩니다: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::KeepProbingAction</name>
    <message>
        <source>&amp;Keep probing</source>
        <translation>계속 프로브(&amp;K)</translation>
    </message>
</context>
<context>
    <name>countersign::KeyStoreWatch</name>
    <message>
        <source>Go on with %1</source>
        <translation>%1(으)로 계속</translation>
    </message>
    <message>
        <source>Keys and secrets were kept by %1 so far; now %2 answers. What the former keeps is not found there: start it again, or set the secrets anew.</source>
        <translation>지금까지는 %1이(가) 키와 비밀 값을 보관했는데 이제 %2이(가) 응답합니다. 이전 저장소의 것은 그곳에 없습니다. 이전 저장소를 다시 시작하거나 비밀 값을 새로 설정하십시오.</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>%1 — %2 %3 to %4</source>
        <translation>%1 — %4의 %2 %3</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>The language changes when Countersign is started the next time.</source>
        <translation>언어는 Countersign을 다음에 시작할 때 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>countersign::MaintenancePage</name>
    <message numerus="yes">
        <source>%n late.</source>
        <translation>
            <numerusform>%n건 늦음.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write a calendar (.ics)…</source>
        <translation>달력 쓰기(.ics)(&amp;W)…</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>얼마나 앞까지</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>유지 보수</translation>
    </message>
    <message>
        <source>Nothing is due: no live system has recurring work. It begins when a deployment goes live.</source>
        <translation>할 일이 없습니다. 운영 중인 시스템에 정기 작업이 없습니다. 배포가 운영에 들어가면 시작됩니다.</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>늦은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Show the &amp;deployments</source>
        <translation>배포 보기(&amp;D)</translation>
    </message>
    <message>
        <source>The calendar is in %1.</source>
        <translation>달력은 %1에 있습니다.</translation>
    </message>
    <message>
        <source>Write a calendar</source>
        <translation>달력 쓰기</translation>
    </message>
    <message>
        <source>one month ahead</source>
        <translation>한 달 앞까지</translation>
    </message>
    <message>
        <source>one week ahead</source>
        <translation>일주일 앞까지</translation>
    </message>
    <message>
        <source>one year ahead</source>
        <translation>일 년 앞까지</translation>
    </message>
    <message>
        <source>three months ahead</source>
        <translation>세 달 앞까지</translation>
    </message>
</context>
<context>
    <name>countersign::MarkNotApplicableAction</name>
    <message>
        <source>For example: no database change in this release</source>
        <translation>예: 이번 릴리스에는 데이터베이스 변경이 없음</translation>
    </message>
    <message>
        <source>Mark as not applicable</source>
        <translation>해당 없음으로 표시</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>해당 없음…</translation>
    </message>
    <message numerus="yes">
        <source>Why do %n item(s) not apply to this deployment? It is printed in the record.</source>
        <translation>
            <numerusform>항목 %n개가 왜 이 배포에 해당하지 않습니까? 기록에 인쇄됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::NotesList</name>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>countersign::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>countersign::OpenChecklistAction</name>
    <message>
        <source>&amp;Open a checklist…</source>
        <translation>체크리스트 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Checklists and records (*.md *.markdown *.txt *.pdf *.jsonl);;All files (*)</source>
        <translation>체크리스트와 기록 (*.md *.markdown *.txt *.pdf *.jsonl);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Import what was found</source>
        <translation>찾은 부분 가져오기</translation>
    </message>
    <message>
        <source>Open a checklist</source>
        <translation>체크리스트 열기</translation>
    </message>
</context>
<context>
    <name>countersign::Outline</name>
    <message numerus="yes">
        <source>%n damaged place(s) mended</source>
        <translation>
            <numerusform>손상된 곳 %n군데 고침</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Gate %1: lines %2 to %3</source>
        <translation>게이트 %1: %2~%3행</translation>
    </message>
    <message>
        <source>Known problems</source>
        <translation>알려진 문제</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>자리표시자</translation>
    </message>
    <message>
        <source>Roll back when</source>
        <translation>롤백 조건</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Start order</source>
        <translation>시작 순서</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>성공 기준</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>변수</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>살펴볼 것</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>선택지 %1</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>롤백</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>비밀</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>제안</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more like this (all of them with --json)</source>
        <translation>
            <numerusform>… 외 %n개 (--json으로 모두 보기)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PageView</name>
    <message>
        <source>Page %1 of %2 of the record</source>
        <translation>기록의 %1/%2쪽</translation>
    </message>
    <message>
        <source>Preview of the record</source>
        <translation>기록 미리보기</translation>
    </message>
</context>
<context>
    <name>countersign::PaletteModel</name>
    <message>
        <source>action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>차단 항목</translation>
    </message>
    <message>
        <source>role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>변수</translation>
    </message>
</context>
<context>
    <name>countersign::ParametersModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>본문에서</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>뜻하는 값</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>쓰이는 곳</translation>
    </message>
</context>
<context>
    <name>countersign::ParametersPanel</name>
    <message>
        <source>Placeholders</source>
        <translation>자리표시자</translation>
    </message>
</context>
<context>
    <name>countersign::Performer</name>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Say that it is you. You are asked again after a pause of 15 minutes.</source>
        <translation>본인임을 확인하십시오. 15분 쉬면 다시 묻습니다.</translation>
    </message>
    <message>
        <source>Waiting for the key store of this computer. It may be asking you to unlock it.</source>
        <translation>이 컴퓨터의 키 저장소를 기다리는 중입니다. 잠금 해제를 요청하고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>What you know that the probe does not</source>
        <translation>프로브는 모르고 당신은 아는 것</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>이유는?</translation>
    </message>
    <message numerus="yes">
        <source>You approve waiving %n item(s) with your own key.</source>
        <translation>
            <numerusform>항목 %n개의 면제를 자신의 키로 승인합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You record this decision with your own key.</source>
        <translation>이 결정을 자신의 키로 기록합니다.</translation>
    </message>
    <message>
        <source>You say this with your own key.</source>
        <translation>이것을 자신의 키로 말합니다.</translation>
    </message>
</context>
<context>
    <name>countersign::PinDialog</name>
    <message>
        <source>Opening your key…</source>
        <translation>키를 여는 중…</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1의 PIN</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Type your PIN. It opens your own key for this one act.</source>
        <translation>PIN을 입력하십시오. 이 행위 한 번을 위해 자신의 키를 엽니다.</translation>
    </message>
</context>
<context>
    <name>countersign::PreviewPanel</name>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>상세도</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>No deployment is open.</source>
        <translation>열린 배포가 없습니다.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Preview of the record</source>
        <translation>기록 미리보기</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>인쇄 중…</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>페이지를 짜는 중…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>The record was given to the printer.</source>
        <translation>기록을 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>With output</source>
        <translation>출력 포함</translation>
    </message>
</context>
<context>
    <name>countersign::ProbeAction</name>
    <message>
        <source>Probe</source>
        <translation>프로브</translation>
    </message>
    <message>
        <source>Probe everything</source>
        <translation>모두 프로브</translation>
    </message>
    <message>
        <source>Probe the section</source>
        <translation>섹션 프로브</translation>
    </message>
</context>
<context>
    <name>countersign::ProbesDialog</name>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>검사 (%1)</translation>
    </message>
    <message>
        <source>Hosts that may be contacted</source>
        <translation>접속해도 되는 호스트</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>자리표시자</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>프로브</translation>
    </message>
    <message>
        <source>What the text says that a machine can look at. Nothing is contacted before its host is ticked below.</source>
        <translation>기계가 볼 수 있는 본문의 내용입니다. 아래에서 호스트를 체크하기 전에는 아무것도 접속하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>countersign::ReachPanel</name>
    <message>
        <source>A private authority is trusted for %1.</source>
        <translation>%1에 대해 사설 인증 기관을 신뢰합니다.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>인증 기관의 인증서</translation>
    </message>
    <message>
        <source>Certificate of the private authority</source>
        <translation>사설 인증 기관의 인증서</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>인증서 (*.pem *.crt *.cer);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Host with a private authority</source>
        <translation>사설 인증 기관을 쓰는 호스트</translation>
    </message>
    <message>
        <source>Reach a host elsewhere</source>
        <translation>호스트에 다른 곳으로 접속</translation>
    </message>
    <message>
        <source>Reach a host elsewhere; its name, certificate and Host header stay</source>
        <translation>호스트에 다른 곳으로 접속. 이름, 인증서, Host 헤더는 그대로</translation>
    </message>
    <message>
        <source>Trust a private certificate authority</source>
        <translation>사설 인증 기관 신뢰</translation>
    </message>
    <message>
        <source>all hosts</source>
        <translation>모든 호스트</translation>
    </message>
    <message>
        <source>host, or * for all</source>
        <translation>호스트, 전체는 *</translation>
    </message>
    <message>
        <source>host[:port]=address:port, for example api.example.com=127.0.0.1:8443</source>
        <translation>호스트[:포트]=주소:포트, 예: api.example.com=127.0.0.1:8443</translation>
    </message>
    <message>
        <source>its authority&apos;s certificate (PEM)</source>
        <translation>그 인증 기관의 인증서 (PEM)</translation>
    </message>
    <message>
        <source>say for which host this authority is trusted</source>
        <translation>어느 호스트에 대해 이 인증 기관을 신뢰하는지 지정하십시오</translation>
    </message>
    <message>
        <source>write host[:port]=address:port</source>
        <translation>호스트[:포트]=주소:포트로 쓰십시오</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>How far it is</source>
        <translation>진행 정도</translation>
    </message>
    <message>
        <source>Reading the checklist</source>
        <translation>체크리스트를 읽는 중</translation>
    </message>
</context>
<context>
    <name>countersign::ReasonDialog</name>
    <message>
        <source>Write a few words first.</source>
        <translation>먼저 몇 마디 적으십시오.</translation>
    </message>
</context>
<context>
    <name>countersign::RecentFiles</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (없음)</translation>
    </message>
    <message>
        <source>Take off what is not there</source>
        <translation>없는 것 지우기</translation>
    </message>
</context>
<context>
    <name>countersign::RecordPanel</name>
    <message numerus="yes">
        <source>%1 of %n role(s) signed</source>
        <translation>
            <numerusform>역할 %n개 중 %1개 서명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) void: something changed since</source>
        <translation>
            <numerusform>무효 서명 %n개: 그 뒤로 무언가 바뀜</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked against a probe, with a reason</source>
        <translation>
            <numerusform>프로브와 달리 이유를 적고 체크한 것 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the record…</source>
        <translation>기록 내보내기…</translation>
    </message>
    <message>
        <source>No deployment is open</source>
        <translation>열린 배포가 없습니다</translation>
    </message>
    <message>
        <source>Nothing can be exported while the journal is damaged.</source>
        <translation>저널이 손상되어 있는 동안에는 아무것도 내보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Record of %1 %2 to %3: %4</source>
        <translation>%3의 %1 %2 기록: %4</translation>
    </message>
    <message>
        <source>Written: %1
SHA-256 %2</source>
        <translation>저장됨: %1
SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>countersign::Reminders</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation>
            <numerusform>할 일 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ReviewDialog</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%3의 %1 %2</translation>
    </message>
    <message>
        <source>1 What</source>
        <translation>1 내용</translation>
    </message>
    <message>
        <source>2 Statement</source>
        <translation>2 진술</translation>
    </message>
    <message>
        <source>3 Identity</source>
        <translation>3 신원</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 결과</translation>
    </message>
    <message>
        <source>A note to your signature; a rejection needs one</source>
        <translation>서명에 붙일 메모. 거부에는 꼭 필요합니다</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Choose what you mean above.</source>
        <translation>위에서 뜻하는 바를 고르십시오.</translation>
    </message>
    <message>
        <source>I have looked at what I sign</source>
        <translation>서명하는 내용을 살펴보았습니다</translation>
    </message>
    <message>
        <source>I have looked at what has changed</source>
        <translation>바뀐 내용을 확인했습니다</translation>
    </message>
    <message>
        <source>I have looked at what is out of the ordinary and at the rest</source>
        <translation>예외적인 것과 나머지를 모두 살펴보았습니다</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Show everything that is signed</source>
        <translation>서명하는 내용 모두 보기</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>%1(으)로 서명</translation>
    </message>
    <message>
        <source>Signed as %1 by %2.

Key  %3
Subject  %4
Event  %5</source>
        <translation>%2 님이 %1(으)로 서명했습니다.

키  %3
대상  %4
이벤트  %5</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>서명하는 중…</translation>
    </message>
    <message>
        <source>You sign exactly this sentence:</source>
        <translation>정확히 이 문장에 서명합니다:</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewList</name>
    <message numerus="yes">
        <source>%n more are as they were signed</source>
        <translation>
            <numerusform>그 밖의 %n개는 서명할 때와 같습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since it was signed on %1 (%2)</source>
        <translation>%1에 서명한 뒤 바뀜(%2)</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary</source>
        <translation>예외적인 것 없음</translation>
    </message>
    <message>
        <source>Out of the ordinary (%1)</source>
        <translation>예외적인 것 (%1)</translation>
    </message>
    <message>
        <source>Settled (%1)</source>
        <translation>해결됨 (%1)</translation>
    </message>
    <message>
        <source>What you sign</source>
        <translation>서명하는 내용</translation>
    </message>
    <message>
        <source>You confirm by signing (%1)</source>
        <translation>서명으로 확인하는 것 (%1)</translation>
    </message>
</context>
<context>
    <name>countersign::ReviewProbesAction</name>
    <message>
        <source>Review probes…</source>
        <translation>프로브 검토…</translation>
    </message>
</context>
<context>
    <name>countersign::ReviseChecklistAction</name>
    <message>
        <source>Markdown (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Markdown (*.md *.markdown *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Put an &amp;edited checklist in place…</source>
        <translation>편집한 체크리스트 적용(&amp;E)…</translation>
    </message>
    <message>
        <source>The edited checklist</source>
        <translation>편집한 체크리스트</translation>
    </message>
</context>
<context>
    <name>countersign::RevisionDialog</name>
    <message>
        <source>%1 kept, %2 moved, %3 changed, %4 new, %5 gone. Signatures given so far are void after this.</source>
        <translation>유지 %1, 이동 %2, 변경 %3, 새로 %4, 삭제 %5. 지금까지의 서명은 이 뒤로 무효입니다.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Put an edited checklist in place</source>
        <translation>편집한 체크리스트 적용</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>기록하는 중…</translation>
    </message>
    <message>
        <source>Show what stays as it is</source>
        <translation>그대로인 것 보기</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>체크</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>바뀌는 것</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>전: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>keeps its tick</source>
        <translation>체크 유지</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새로움</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>다시 열림</translation>
    </message>
    <message>
        <source>stays in the history</source>
        <translation>기록에 남음</translation>
    </message>
</context>
<context>
    <name>countersign::RoleCard</name>
    <message>
        <source>%1 — %2, %3</source>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked against a probe</source>
        <translation>
            <numerusform>프로브와 달리 체크 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>면제 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>. The gate is not ready yet.</source>
        <translation>. 게이트가 아직 준비되지 않았습니다.</translation>
    </message>
    <message>
        <source>A probe it relied on has turned red since.</source>
        <translation>근거로 삼은 프로브가 그 뒤 실패로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>그 뒤로 바뀐 것: %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>키 %1</translation>
    </message>
    <message>
        <source>Locks everything and says whose turn it is</source>
        <translation>모두 잠그고 누구 차례인지 알립니다</translation>
    </message>
    <message>
        <source>Pass the laptop to %1</source>
        <translation>%1에게 노트북 넘기기</translation>
    </message>
    <message>
        <source>Pass the laptop…</source>
        <translation>노트북 넘기기…</translation>
    </message>
    <message>
        <source>Review and sign again…</source>
        <translation>검토하고 다시 서명…</translation>
    </message>
    <message>
        <source>Review and sign as %1</source>
        <translation>검토하고 %1(으)로 서명</translation>
    </message>
    <message>
        <source>Review and sign…</source>
        <translation>검토하고 서명…</translation>
    </message>
    <message numerus="yes">
        <source>Signs %n item(s)</source>
        <translation>
            <numerusform>항목 %n개에 서명</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded: a rollback began after it.</source>
        <translation>대체됨: 이후에 롤백이 시작되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirms %n own task(s)</source>
        <translation>
            <numerusform>자신의 작업 %n개 확인</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RollbackPage</name>
    <message>
        <source>%1 → %2</source>
        <comment>from version to version</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Called by %1 at %2: %3</source>
        <translation>%1이(가) %2에 시작: %3</translation>
    </message>
    <message>
        <source>Nothing happens before you start it below; then every signature of this deployment is marked as superseded.</source>
        <translation>아래에서 시작하기 전에는 아무 일도 일어나지 않습니다. 시작하면 이 배포의 모든 서명이 대체된 것으로 표시됩니다.</translation>
    </message>
    <message>
        <source>REHEARSAL of the rollback of %1</source>
        <translation>%1 롤백 연습</translation>
    </message>
    <message>
        <source>ROLLBACK of %1</source>
        <translation>%1 롤백</translation>
    </message>
    <message>
        <source>Roll back %1</source>
        <translation>%1 롤백</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>%1째 진행 중</translation>
    </message>
    <message>
        <source>Running for %1; to be green within %2</source>
        <translation>%1째 진행 중, %2 안에 정상이어야 함</translation>
    </message>
    <message>
        <source>The last one was called off: %1</source>
        <translation>지난번 것은 취소되었습니다: %1</translation>
    </message>
    <message>
        <source>The rehearsal is finished.</source>
        <translation>연습이 끝났습니다.</translation>
    </message>
    <message>
        <source>The rollback is finished.</source>
        <translation>롤백이 끝났습니다.</translation>
    </message>
    <message>
        <source>The verification was green after %1.</source>
        <translation>%1 뒤에 검증이 정상이 되었습니다.</translation>
    </message>
    <message>
        <source>The verification was not green: %1</source>
        <translation>검증이 정상이 아니었습니다: %1</translation>
    </message>
</context>
<context>
    <name>countersign::RollbackStart</name>
    <message numerus="yes">
        <source>%1 (%n step(s))</source>
        <translation>
            <numerusform>%1 (%n단계)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Version to leave</source>
        <translation>떠나는 버전(&amp;V)</translation>
    </message>
    <message>
        <source>Back &amp;to</source>
        <translation>되돌아갈 버전(&amp;T)</translation>
    </message>
    <message>
        <source>Red now: %1</source>
        <translation>지금 빨강: %1</translation>
    </message>
    <message>
        <source>Start the rollback</source>
        <translation>롤백 시작</translation>
    </message>
    <message>
        <source>The checklist describes no way back. A rollback can still be called, so that the record says so.</source>
        <translation>체크리스트에 되돌리는 방법이 없습니다. 그래도 롤백을 선언하여 기록에 남길 수 있습니다.</translation>
    </message>
    <message>
        <source>The version gone back to, if it is known</source>
        <translation>되돌아갈 버전, 알고 있다면</translation>
    </message>
    <message>
        <source>This is a rehearsal: it supersedes no signature</source>
        <translation>연습입니다: 서명을 대체하지 않습니다</translation>
    </message>
    <message>
        <source>Type %1 here to confirm.</source>
        <translation>확인하려면 여기에 %1을(를) 입력하세요.</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>어떤 방법으로</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Why, in your own words</source>
        <translation>왜 하는지, 자신의 말로</translation>
    </message>
</context>
<context>
    <name>countersign::RollbackWalk</name>
    <message>
        <source>%1  %2</source>
        <comment>number and text of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n단계 완료</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done, next step</source>
        <translation>완료, 다음 단계(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Finish the rollback…</source>
        <translation>롤백 끝내기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>다시 확인(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stand down…</source>
        <translation>취소(&amp;S)…</translation>
    </message>
    <message>
        <source>Call the rollback off; a reason is asked for</source>
        <translation>롤백을 취소합니다. 이유를 묻습니다</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>No step is left. When the verification is green, finish the rollback.</source>
        <translation>남은 단계가 없습니다. 검증이 정상이면 롤백을 끝내세요.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>다음: %1</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Verification: %1 of %2 green</source>
        <translation>검증: %2개 중 %1개 정상</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열림</translation>
    </message>
</context>
<context>
    <name>countersign::RunCommandAction</name>
    <message>
        <source>&amp;Run the command…</source>
        <translation>명령 실행(&amp;R)…</translation>
    </message>
    <message>
        <source>Allow commands</source>
        <translation>명령 허용</translation>
    </message>
    <message>
        <source>Allow commands?</source>
        <translation>명령을 허용하시겠습니까?</translation>
    </message>
    <message>
        <source>Commands are off in this deployment. Allow them? Each one is still shown and asked about before it runs.</source>
        <translation>이 배포에서는 명령이 꺼져 있습니다. 허용하시겠습니까? 각 명령은 실행 전에 여전히 보여 주고 묻습니다.</translation>
    </message>
    <message>
        <source>There is no command to run here.</source>
        <translation>여기에는 실행할 명령이 없습니다.</translation>
    </message>
</context>
<context>
    <name>countersign::RunDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>어디서(&amp;W)</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>실제값</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Exit status %1 after %2.</source>
        <translation>%2 뒤 종료 상태 %1.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>기대값</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>It asks somebody, so it opens in a terminal of yours. What it prints can be attached afterwards.</source>
        <translation>사람에게 묻는 명령이라 사용자의 터미널에서 열립니다. 출력은 나중에 첨부할 수 있습니다.</translation>
    </message>
    <message>
        <source>It runs as it stands here. What it prints becomes part of the journal.</source>
        <translation>여기 있는 그대로 실행됩니다. 출력은 저널의 일부가 됩니다.</translation>
    </message>
    <message>
        <source>It was ended after %1.</source>
        <translation>%1 뒤에 끝냈습니다.</translation>
    </message>
    <message>
        <source>Open in a terminal</source>
        <translation>터미널에서 열기</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>받는 것</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Run this command?</source>
        <translation>이 명령을 실행하시겠습니까?</translation>
    </message>
    <message>
        <source>Run this command? It changes something</source>
        <translation>이 명령을 실행할까요? 무언가를 바꿉니다</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>실행 중…</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>The command has run</source>
        <translation>명령을 실행했습니다</translation>
    </message>
    <message>
        <source>This command cannot run yet</source>
        <translation>이 명령은 아직 실행할 수 없습니다</translation>
    </message>
    <message>
        <source>This command is a session</source>
        <translation>이 명령은 대화형 세션입니다</translation>
    </message>
    <message>
        <source>What is missing stands below. Placeholders are filled in under “Review probes”, variables on the Environment page.</source>
        <translation>빠진 것은 아래에 있습니다. 자리 표시자는 “프로브 검토”에서, 변수는 환경 페이지에서 채웁니다.</translation>
    </message>
    <message>
        <source>here, or ssh:USER@HOST</source>
        <translation>here 또는 ssh:사용자@호스트</translation>
    </message>
    <message>
        <source>no variables</source>
        <translation>변수 없음</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutEditor</name>
    <message>
        <source>%1 (in the tree)</source>
        <translation>%1 (트리에서)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>동작과 키</translation>
    </message>
    <message>
        <source>All as shipped</source>
        <translation>모두 처음대로</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>처음 그대로</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>키 바꾸기</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>위에서 동작을 고르십시오.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>동작이나 키 찾기</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>“%1”의 키</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>Off, letters typed in the tree look for an item of that name.</source>
        <translation>끄면 트리에서 친 글자로 그 이름의 항목을 찾습니다.</translation>
    </message>
    <message>
        <source>Press the new key in the field.</source>
        <translation>칸에서 새 키를 누르십시오.</translation>
    </message>
    <message>
        <source>Single letters act on what is chosen in the tree</source>
        <translation>글자 키 하나가 트리에서 고른 것에 작용함</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>이 키 쓰기</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>“%1” has that key; it would lose it.</source>
        <translation>“%1”에 이미 그 키가 있습니다. 그쪽은 키를 잃습니다.</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutSheet</name>
    <message>
        <source>Always</source>
        <translation>언제나</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>키 바꾸기…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>From a row to its details</source>
        <translation>행에서 세부 정보로</translation>
    </message>
    <message>
        <source>In the tree</source>
        <translation>트리에서</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>One step back; nothing that was typed is lost</source>
        <translation>한 걸음 뒤로. 입력한 것은 잃지 않습니다</translation>
    </message>
    <message>
        <source>Open everything below a section</source>
        <translation>섹션 아래를 모두 열기</translation>
    </message>
    <message>
        <source>Shut and open a section</source>
        <translation>섹션 닫고 열기</translation>
    </message>
</context>
<context>
    <name>countersign::SignOffAction</name>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%3의 %1 %2</translation>
    </message>
    <message>
        <source>&amp;Sign-off</source>
        <translation>서명(&amp;S)</translation>
    </message>
</context>
<context>
    <name>countersign::SignOffPage</name>
    <message numerus="yes">
        <source>%n item(s) still stand in the way; until they are settled a role can only reject.</source>
        <translation>
            <numerusform>항목 %n개가 아직 막고 있습니다. 해결될 때까지 역할은 거부만 할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rollback is under way: what was signed before it is superseded, and nothing can be signed until it is over.</source>
        <translation>롤백이 진행 중입니다. 그 전의 서명은 대체되었고, 끝날 때까지 아무것도 서명할 수 없습니다.</translation>
    </message>
    <message>
        <source>Close the deployment…</source>
        <translation>배포 닫기…</translation>
    </message>
    <message>
        <source>Decide to go live…</source>
        <translation>라이브 전환 결정…</translation>
    </message>
    <message>
        <source>Each role reviews what it signs, then signs with a key that only its own PIN opens.</source>
        <translation>각 역할은 서명할 내용을 검토한 뒤 자신의 PIN으로만 열리는 키로 서명합니다.</translation>
    </message>
    <message>
        <source>Every role has to sign before.</source>
        <translation>모든 역할이 먼저 서명해야 합니다.</translation>
    </message>
    <message>
        <source>Every role of the first gate has to sign before.</source>
        <translation>첫 게이트의 모든 역할이 먼저 서명해야 합니다.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>서명</translation>
    </message>
</context>
<context>
    <name>countersign::Sparkline</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>응답 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>실패 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>중앙값 %1</translation>
    </message>
</context>
<context>
    <name>countersign::StartDialog</name>
    <message numerus="yes">
        <source>%n placeholder(s)</source>
        <translation>
            <numerusform>자리 표시자 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trusted authority(ies)</source>
        <translation>
            <numerusform>신뢰하는 인증 기관 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vantage(s)</source>
        <translation>
            <numerusform>관측 지점 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>변수 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Carry over what was said in the last deployment there</source>
        <translation>그곳의 지난 배포에서 정한 것을 이어받기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>환경(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>시스템(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>버전(&amp;V)</translation>
    </message>
    <message>
        <source>1 Content</source>
        <translation>1 내용</translation>
    </message>
    <message>
        <source>2 Environment</source>
        <translation>2 환경</translation>
    </message>
    <message>
        <source>3 Probes</source>
        <translation>3 프로브</translation>
    </message>
    <message>
        <source>Allowed or said there: %1</source>
        <translation>그곳에서 허용하거나 정한 것: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Environment variables that the text names, and what it asks of them. Their values can wait.</source>
        <translation>본문이 말하는 환경 변수와 요구 사항입니다. 값은 나중에 해도 됩니다.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Nothing is contacted unless you tick it here. A ticked host may be asked with GET, HEAD and OPTIONS, and greeted for its certificate; anything that writes asks again by itself.</source>
        <translation>여기서 체크하지 않으면 아무것도 접속하지 않습니다. 체크한 호스트에는 GET, HEAD, OPTIONS로 묻고 인증서를 확인할 수 있습니다. 쓰는 것은 무엇이든 따로 다시 묻습니다.</translation>
    </message>
    <message>
        <source>Only lines 1 to %1 of the file: what follows is left out.</source>
        <translation>파일의 1~%1행만 가져옵니다. 그 뒤는 제외됩니다.</translation>
    </message>
    <message>
        <source>Say what is deployed.</source>
        <translation>무엇을 배포하는지 적으십시오.</translation>
    </message>
    <message>
        <source>Say where: production, staging or a name of your own.</source>
        <translation>어디인지 적으십시오: production, staging 또는 직접 정한 이름.</translation>
    </message>
    <message>
        <source>Say which version.</source>
        <translation>어느 버전인지 적으십시오.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Start a deployment</source>
        <translation>배포 시작</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>The text leaves these open. What is filled in here is filled in everywhere; the rest can wait.</source>
        <translation>본문이 비워 둔 것입니다. 여기에 채우면 모든 곳에 채워지며, 나머지는 나중에 해도 됩니다.</translation>
    </message>
    <message>
        <source>This is a &amp;rehearsal: every page and the record say so</source>
        <translation>예행연습입니다(&amp;R): 모든 페이지와 기록에 표시됩니다</translation>
    </message>
    <message>
        <source>What is deployed, for example the service&apos;s name</source>
        <translation>배포하는 것, 예: 서비스 이름</translation>
    </message>
    <message>
        <source>Which version, for example 2.4.1</source>
        <translation>버전, 예: 2.4.1</translation>
    </message>
</context>
<context>
    <name>countersign::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %n check(s) on</source>
        <translation>
            <numerusform>검사 %n개 중 %1개 켜짐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>실패 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>진행 중 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>마지막 이벤트 %1</translation>
    </message>
</context>
<context>
    <name>countersign::SwitchesDock</name>
    <message>
        <source>%1 broken</source>
        <translation>%1 고장</translation>
    </message>
    <message>
        <source>Break a part and watch the tree. Everyone&apos;s PIN is %1.</source>
        <translation>부분을 고장 내고 트리를 보십시오. 모두의 PIN은 %1입니다.</translation>
    </message>
    <message>
        <source>Demo production</source>
        <translation>데모 운영 환경</translation>
    </message>
</context>
<context>
    <name>countersign::TickAction</name>
    <message>
        <source>Tick</source>
        <translation>체크</translation>
    </message>
    <message>
        <source>Tick and go on</source>
        <translation>체크하고 다음으로</translation>
    </message>
</context>
<context>
    <name>countersign::TopBar</name>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>All deployments</source>
        <translation>모든 배포</translation>
    </message>
    <message>
        <source>Nobody enrolled</source>
        <translation>등록된 사람 없음</translation>
    </message>
    <message>
        <source>Nobody is enrolled</source>
        <translation>등록된 사람이 없습니다</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>당신은 %1입니다</translation>
    </message>
</context>
<context>
    <name>countersign::TrayIcon</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
</context>
<context>
    <name>countersign::UndoAction</name>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
</context>
<context>
    <name>countersign::Undoing</name>
    <message>
        <source>Make signatures void?</source>
        <translation>서명을 무효로 하시겠습니까?</translation>
    </message>
    <message>
        <source>Make void and go on</source>
        <translation>무효로 하고 계속</translation>
    </message>
    <message>
        <source>This changes what %1 signed. The signature becomes void, and the role has to sign again.</source>
        <translation>%1이(가) 서명한 내용이 바뀝니다. 서명이 무효가 되고, 그 역할은 다시 서명해야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>assignment of %n item(s)</source>
        <translation>
            <numerusform>항목 %n개 배정</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark on %n item(s)</source>
        <translation>
            <numerusform>항목 %n개 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message numerus="yes">
        <source>opening of %n item(s)</source>
        <translation>
            <numerusform>항목 %n개 다시 열기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tick of %n item(s)</source>
        <translation>
            <numerusform>항목 %n개 체크</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiver of %n item(s)</source>
        <translation>
            <numerusform>항목 %n개 면제</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::VariablesPanel</name>
    <message>
        <source>%1, secret</source>
        <translation>%1, 비밀</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>필요</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>변수</translation>
    </message>
    <message>
        <source>What the text asks</source>
        <translation>본문의 요구</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>required</source>
        <translation>필수</translation>
    </message>
</context>
<context>
    <name>countersign::VariablesTable</name>
    <message>
        <source>Variables</source>
        <translation>변수</translation>
    </message>
</context>
<context>
    <name>countersign::VerdictBanner</name>
    <message numerus="yes">
        <source>%1 of %n signed</source>
        <translation>
            <numerusform>%n개 중 %1개 서명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is settled; %n signature(s) to go.</source>
        <translation>
            <numerusform>모두 해결되었습니다. 서명 %n개가 남았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to what stands in the way next (F8)</source>
        <translation>다음으로 막는 것으로 이동 (F8)</translation>
    </message>
    <message>
        <source>Next blocker</source>
        <translation>다음 차단 항목</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>다음: %1</translation>
    </message>
    <message>
        <source>Nothing blocks this gate.</source>
        <translation>이 게이트를 막는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>countersign::VerifyPanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Countersign this record…</source>
        <translation>이 기록에 연서…</translation>
    </message>
    <message>
        <source>Drop a record (PDF) or a bundle here</source>
        <translation>기록(PDF)이나 번들을 여기에 놓으십시오</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>발견한 것</translation>
    </message>
    <message>
        <source>It is read on this computer only. The answer is one sentence, then what was found.</source>
        <translation>이 컴퓨터에서만 읽습니다. 답은 한 문장이며, 이어서 찾은 것이 나옵니다.</translation>
    </message>
    <message>
        <source>Records and bundles (*.pdf *.jsonl);;All files (*)</source>
        <translation>기록과 번들 (*.pdf *.jsonl);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>This journal</source>
        <translation>이 저널</translation>
    </message>
    <message>
        <source>This journal is being verified: %1 of %2 events</source>
        <translation>이 저널을 확인하는 중: 이벤트 %2개 중 %1개</translation>
    </message>
    <message>
        <source>This journal: %1</source>
        <translation>이 저널: %1</translation>
    </message>
    <message>
        <source>Verify a record</source>
        <translation>기록 검증</translation>
    </message>
    <message>
        <source>Verify this journal</source>
        <translation>이 저널 검증</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>검증하는 중…</translation>
    </message>
</context>
<context>
    <name>countersign::WaiveAction</name>
    <message>
        <source>Waive…</source>
        <translation>면제…</translation>
    </message>
</context>
<context>
    <name>countersign::WaiveDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>이유(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>티켓(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>기한(&amp;U)</translation>
    </message>
    <message>
        <source>A waiver accepts what is not settled. It is printed in the record with its reason, who approved it and until when.</source>
        <translation>면제는 해결되지 않은 것을 받아들이는 것입니다. 이유, 승인자, 기한과 함께 기록에 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>선택 사항</translation>
    </message>
    <message numerus="yes">
        <source>Waive %n item(s)</source>
        <translation>
            <numerusform>항목 %n개 면제</numerusform>
        </translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>면제…</translation>
    </message>
</context>
<context>
    <name>countersign::WatchPage</name>
    <message numerus="yes">
        <source>%n more check(s) are watched as well.</source>
        <translation>
            <numerusform>검사 %n개를 더 지켜보고 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close the watch…</source>
        <translation>지켜보기 마치기(&amp;C)…</translation>
    </message>
    <message>
        <source>Closing the watch signs exactly this:</source>
        <translation>지켜보기를 마치면 정확히 다음에 서명합니다:</translation>
    </message>
    <message>
        <source>Due in %1: %2</source>
        <translation>%1 후: %2</translation>
    </message>
    <message>
        <source>Due once</source>
        <translation>한 번 할 일</translation>
    </message>
    <message>
        <source>Everything that was due once is done.</source>
        <translation>한 번 해야 할 일은 모두 끝났습니다.</translation>
    </message>
    <message>
        <source>From %1 to now; the mark is when it went live, a bar in full height is a failure.</source>
        <translation>%1부터 지금까지. 표시는 운영 시작, 꽉 찬 막대는 실패입니다.</translation>
    </message>
    <message>
        <source>Late by %1: %2</source>
        <translation>%1 늦음: %2</translation>
    </message>
    <message>
        <source>No probe is on, so nothing is watched.</source>
        <translation>켜진 프로브가 없어 지켜보는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Open &amp;sign-off</source>
        <translation>서명 열기(&amp;S)</translation>
    </message>
    <message>
        <source>The checklist names nothing that is due once after going live.</source>
        <translation>체크리스트에 운영 시작 후 한 번 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>The watch begins when the deployment goes live, after every role has signed.</source>
        <translation>모든 역할이 서명하고 배포가 운영에 들어가면 지켜보기가 시작됩니다.</translation>
    </message>
    <message>
        <source>The watch is closed.</source>
        <translation>지켜보기를 마쳤습니다.</translation>
    </message>
    <message>
        <source>The watch was closed with this addendum to the record:</source>
        <translation>지켜보기는 기록에 다음 부록을 남기고 끝났습니다:</translation>
    </message>
    <message>
        <source>This deployment never went live: there is nothing to watch.</source>
        <translation>이 배포는 운영에 들어가지 않았습니다. 지켜볼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>지켜보기</translation>
    </message>
    <message>
        <source>Watch of %1: live for %2</source>
        <translation>%1 지켜보기: %2째 운영 중</translation>
    </message>
</context>
<context>
    <name>countersign::WelcomePage</name>
    <message>
        <source>A Markdown file becomes a deployment: sections, items, probes, signatures. Or drop it anywhere here.</source>
        <translation>Markdown 파일이 배포가 됩니다: 섹션, 항목, 프로브, 서명. 여기 아무 데나 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>A small production of its own on this computer. Break it, see it, mend it, sign it: five minutes.</source>
        <translation>이 컴퓨터 안의 작은 운영 환경입니다. 고장 내고, 보고, 고치고, 서명하기까지 5분.</translation>
    </message>
    <message>
        <source>A tick is a claim, a probe is proof, a signature is consent.</source>
        <translation>체크는 주장, 프로브는 증거, 서명은 동의입니다.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>배포</translation>
    </message>
    <message>
        <source>Is this PDF what was signed? One sentence, then everything that was found.</source>
        <translation>이 PDF가 서명된 그것입니까? 한 문장으로 답하고, 이어서 찾은 것을 모두 보여 줍니다.</translation>
    </message>
    <message>
        <source>Open a checklist</source>
        <translation>체크리스트 열기</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>데모 해 보기</translation>
    </message>
    <message>
        <source>Verify a record</source>
        <translation>기록 검증</translation>
    </message>
</context>
</TS>
