"""The words about systems and deployment paths, part of `strings.STRINGS`."""

from __future__ import annotations

from narani.model.text import Text

SYSTEM_STRINGS: dict[str, Text] = {
    # groups
    "group_graphs": Text("그래프와 실행", "Graphs and execution"),
    "group_keras": Text("Keras", "Keras"),
    "group_tools": Text("디버깅과 시각화", "Debugging and visualization"),
    "group_interchange": Text("데이터와 가중치의 교환", "Exchange of data and weights"),
    "group_export": Text("내보내기", "Export"),
    "group_serving": Text("모델 서버", "Model servers"),
    "group_edge": Text("휴대폰과 작은 기기", "Phones and small devices"),
    "group_web": Text("브라우저와 Node", "Browser and Node"),
    "group_compilers": Text("컴파일러", "Compilers"),
    "group_distributed": Text("분산과 여러 장치", "Distributed and multi-device"),
    "group_languages": Text("파이썬이 아닌 언어", "Languages beyond Python"),
    "group_optimization": Text("모델 최적화", "Model optimization"),
    "group_pipelines": Text("파이프라인", "Pipelines"),
    "group_ecosystem": Text("생태계 라이브러리", "Ecosystem libraries"),
    "group_cloud": Text("클라우드", "Cloud"),
    # states, and what each means
    "state_works": Text("작동", "works"),
    "state_caveat": Text("조건부 작동", "works, with a caveat"),
    "state_retired": Text("관리 종료", "retired"),
    "state_cannot-run": Text("CI에서 실행 불가", "cannot run in CI"),
    "state_cannot": Text("실행 못 함", "not run"),
    "means_works": Text("실제 구성 요소를 실행했고, 출력을 원래 프레임워크의 출력과 비교했습니다.",
                        "The real component was run, and its output compared with the source framework's."),
    "means_caveat": Text("실행했습니다. 다만 함께 적은 조건을 알고 써야 합니다.",
                         "It was run, too; the caveat beside it is what to know first."),
    "means_retired": Text("관리가 끝났거나 저장소가 보관되었습니다. 언제부터인지와 대신 쓸 것을 적었습니다.",
                          "No longer maintained, or archived; since when, and what to use instead."),
    "means_cannot-run": Text("우리 CI에서는 실행할 수 없어, 까닭과 1차 자료에서 읽은 것만 적었습니다.",
                             "Our CI cannot run it: the reason is given, and only what primary sources say."),
    # the table of systems
    "systems_answer": Text(
        "시스템 {total}개 가운데 {works}개가 그대로 작동합니다. "
        "조건부 작동은 {caveat}개, 관리 종료는 {retired}개, CI에서 실행할 수 없는 것은 {cannot}개입니다.",
        "{works} of {total} systems work as they are. With a caveat: {caveat}. Retired: {retired}. "
        "Not possible to run in CI: {cannot}."),
    "systems_stale": Text("그 가운데 {count}개는 결과가 오래되어 다시 실행해야 합니다.",
                          "Out of date, to be run again: {count}."),
    "systems_caption": Text("{title}, 시스템 {count}개", "{title} ({count})"),
    "systems_some": Text("시스템의 상태", "State of these systems"),
    "systems_filter": Text("시스템 거르기", "Filter the systems"),
    "paths_filter": Text("경로 거르기", "Filter the paths"),
    "filter_group": Text("분야", "Group"),
    "filter_framework": Text("프레임워크", "Framework"),
    "filter_state": Text("상태", "State"),
    "filter_from": Text("출발 프레임워크", "From"),
    "filter_where": Text("실행하는 곳", "Runs where"),
    "filter_all": Text("모두", "All"),
    "system": Text("시스템", "System"),
    "system_what": Text("무엇", "What it is"),
    "system_state": Text("상태", "State"),
    "system_evidence": Text("증거", "Evidence"),
    "system_article": Text("자세한 글", "Read more"),
    "system_article_of": Text("{title}: 자세한 글", "Read more about {title}"),
    "system_successors": Text("대신 쓸 것:", "Use instead:"),
    "system_facts": Text("근거가 된 사실 {count}개", "Facts it rests on: {count}"),
    "system_day": Text("{date} 확인", "verified {date}"),
    # the deployment map
    "paths_answer": Text(
        "배포 경로 {total}개 가운데 {works}개가 그대로 작동합니다. "
        "조건부 작동은 {caveat}개, 실행하지 못한 것은 {cannot}개입니다.",
        "{works} of {total} deployment paths work as they are. With a caveat: {caveat}. "
        "Not run: {cannot}."),
    "paths_worst": Text("그대로 작동하는 경로의 출력 차이는 가장 큰 것이 {difference}입니다.",
                        "The largest output difference among those that work: {difference}."),
    "paths_caption": Text("{title}에서 출발하는 경로 {count}개", "Paths from {title}: {count}"),
    "path_format": Text("형식", "Format"),
    "path_to": Text("실행하는 것", "Run by"),
    "path_size": Text("크기", "Size"),
    "path_difference": Text("출력 차이", "Output differs by"),
    "path_proof": Text("증명한 실행", "Proved by"),
    "path_picture": Text("{title}에서 출발하는 배포 경로 그림. {paths}",
                         "Deployment paths from {title}. {paths}"),
    "path_picture_of": Text("{title}에서 출발하는 배포 경로 그림", "Picture of the paths from {title}"),
    "path_picture_one": Text("{format} 형식을 {to}에서 실행: {state}.",
                             "As {format}, run by {to}: {state}."),
    "where_server": Text("서버", "server"),
    "where_browser": Text("브라우저", "browser"),
    "where_phone": Text("휴대폰", "phone"),
    "where_microcontroller": Text("마이크로컨트롤러", "microcontroller"),
    "where_cpp": Text("C++ 프로그램", "C++ program"),
    "where_c": Text("C 프로그램", "C program"),
    "where_java": Text("Java 프로그램", "Java program"),
    "where_other-framework": Text("다른 프레임워크", "another framework"),
}
