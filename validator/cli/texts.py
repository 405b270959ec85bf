"""What the command line itself says, in both languages."""

from validator.model.text import Text

NAME = "hoso"
ABOUT = Text(
    vi="Kiểm tra hồ sơ thủ tục hành chính trước khi nộp qua Cổng Dịch vụ công quốc gia. Mọi việc diễn ra trên máy này.",
    en="Checks an administrative dossier before it is sent through the National Public Service Portal. "
    "Everything happens on this machine.",
)
AFTER = Text(
    vi="Mã kết thúc: 0 không có gì phải sửa, 1 có điều phải sửa, 2 đầu vào không dùng được.\n"
    "Ngôn ngữ: --lang, nếu không có thì biến môi trường HOSO_LANG, nếu không có thì tiếng Việt.",
    en="Exit codes: 0 nothing to fix, 1 something to fix, 2 the input cannot be used.\n"
    "Language: --lang, else the environment variable HOSO_LANG, else Vietnamese.",
)
USAGE = Text(vi="cách dùng: ", en="usage: ")
COMMANDS = Text(vi="Lệnh", en="Commands")
COMMAND = Text(vi="LỆNH", en="COMMAND")
GIVEN = Text(vi="Đầu vào", en="Input")
OPTIONS = Text(vi="Tùy chọn", en="Options")
HELP = Text(vi="xem phần trợ giúp này rồi thoát", en="show this help and exit")
VERSION = Text(vi="xem phiên bản rồi thoát", en="show the version and exit")
LANG = Text(vi="ngôn ngữ (vi hoặc en)", en="language (vi or en)")

CHECK = Text(vi="kiểm tra một hay nhiều hồ sơ", en="check one dossier or several")
CHECK_MORE = Text(
    vi="Hồ sơ là một thư mục có dossier.yaml hoặc dossier.json cùng các tệp, hoặc một tệp .zip của thư mục đó. "
    "Với nhiều hồ sơ, mỗi hồ sơ cho ra một dòng JSON.",
    en="A dossier is a folder with dossier.yaml or dossier.json and the files, or a .zip of it. "
    "Several dossiers give one line of JSON each.",
)
FILE = Text(vi="kiểm tra các tệp riêng lẻ", en="check single files")
EXPLAIN = Text(vi="giải thích một quy tắc", en="explain a rule")
LIST = Text(
    vi="liệt kê quy tắc, thủ tục, giấy tờ hoặc văn bản", en="list the rules, procedures, papers or legal instruments"
)
ARG_DOSSIER = Text(vi="thư mục hồ sơ hoặc tệp .zip", en="dossier folder or .zip")
ARG_FILE = Text(vi="tệp cần kiểm tra", en="file to check")
ARG_RULE = Text(vi="số của quy tắc, ví dụ A210", en="number of the rule, such as A210")
ARG_WHAT = Text(
    vi="rules (quy tắc), procedures (thủ tục), papers (giấy tờ) hoặc law (văn bản)",
    en="rules, procedures, papers or law",
)
ON_DOSSIER = Text(
    vi="ngày nộp, viết như 2026-11-20 (mặc định: ngày ghi trong hồ sơ)",
    en="day of submission, written 2026-11-20 (default: the day in the dossier)",
)
ON_FILE = Text(
    vi="ngày nộp, viết như 2026-11-20 (mặc định: hôm nay, giờ Việt Nam)",
    en="day of submission, written 2026-11-20 (default: today in Viet Nam)",
)
FORMAT = Text(vi="text, json hoặc html (mặc định: text)", en="text, json or html (default: text)")
JOBS = Text(vi="số tiến trình khi có nhiều hồ sơ (mặc định: 1)", en="processes for several dossiers (default: 1)")

BAD_DAY = Text(
    vi="“{typed}” không phải là một ngày; hãy viết như 2026-11-20",
    en="“{typed}” is not a day; write it like 2026-11-20",
)
BAD_JOBS = Text(vi="“{typed}” không phải là một số từ 1 trở lên", en="“{typed}” is not a number from 1 up")
SEE_HELP = Text(vi="{problem}. Xem: {command} --help", en="{problem}. See: {command} --help")
#: argparse's own English → the sentence in both languages; whatever is not here is said in general words.
MISUSE = (
    (r"the following arguments are required: (.+)", Text(vi="Còn thiếu: {0}", en="Missing: {0}")),
    (r"unrecognized arguments: (.+)", Text(vi="Không hiểu: {0}", en="Not understood: {0}")),
    (
        r"argument .+?: invalid choice: (.+?) \(choose from (.+)\)",
        Text(vi="{0} không có trong các lựa chọn: {1}", en="{0} is not one of the choices: {1}"),
    ),
    (r"argument (.+?): expected .+", Text(vi="Sau {0} phải có giá trị", en="{0} needs a value")),
    (r"argument (.+?): ([“].+)", Text(vi="{0}: {1}", en="{0}: {1}")),
)
MISUSED = Text(vi="Lệnh chưa đúng", en="The command is not right")
ONLY_JSON = Text(
    vi="Nhiều hồ sơ cùng lúc chỉ cho ra JSON; hãy bỏ --format hoặc kiểm tra từng hồ sơ.",
    en="Several dossiers at once give JSON only; leave --format out or check them one by one.",
)
NO_RULE = Text(
    vi="Không có quy tắc số “{id}”. Xem danh sách bằng lệnh: hoso list rules",
    en="There is no rule with the number “{id}”. See: hoso list rules",
)
STOPPED = Text(vi="Đã dừng.", en="Stopped.")

WHY = Text(vi="Vì sao", en="Why")
FIX = Text(vi="Cách sửa", en="How to fix")
MESSAGES = Text(vi="Thông báo có thể gặp", en="What it may say")
LAW = Text(vi="Căn cứ", en="Legal basis")
PERIOD = Text(vi="Áp dụng từ ngày {since}", en="In force since {since}")
PERIOD_UNTIL = Text(vi="Áp dụng từ ngày {since} đến hết ngày {until}", en="In force from {since} to {until}")
USED_BY = Text(vi="Thủ tục có dùng", en="Procedures that use it")
EVERY_FILE = Text(vi="Áp dụng cho mọi tệp đính kèm.", en="Applies to every attached file.")
