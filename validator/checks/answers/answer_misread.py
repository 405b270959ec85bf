"""Every answer can be read as what its field asks for."""

from collections.abc import Iterator

from validator.model.dossier import Dossier
from validator.model.place import at
from validator.model.rule import Finding, Severity, found, rule
from validator.model.text import Text

#: Reasons that have a rule of their own: F104 and F203.
_ELSEWHERE = ("not-an-option", "former-option", "nine-digits")


@rule(
    id="F102",
    on=Dossier,
    severity=Severity.ERROR,
    law=("nd-45-2020/d9.k1",),
    since="2020-05-22",
    checked_on="2026-11-23",
    title=Text(
        vi="Ngày, số và các mục có dạng riêng đều đọc được",
        en="Dates, numbers and the like can be read without guessing",
    ),
    why=Text(
        vi="Cổng và cơ quan tiếp nhận không nhận ngày không có thật, số thiếu chữ số hay địa chỉ thư sai; "
        "bộ kiểm tra không đoán thay bạn.",
        en="Neither the Portal nor the office takes a day that does not exist, a number with digits missing or a wrong "
        "e-mail address; the checker does not guess for you.",
    ),
    fix=Text(
        vi="Ghi lại mục được nêu theo cách chỉ trong thông báo.", en="Write the item named again as the message shows."
    ),
    messages={
        "no-such-day": Text(
            vi="{label}: tháng {month} năm {year} không có ngày {day}. Xem lại trên giấy tờ và ghi đúng ngày.",
            en="{label}: month {month} of {year} has no day {day}. Look at the paper and write the right day.",
        ),
        "no-such-month": Text(
            vi="{label}: không có tháng {month}. Ghi ngày trước, tháng sau, ví dụ 05/12/2026.",
            en="{label}: there is no month {month}. Write the day first, then the month, for example 05/12/2026.",
        ),
        "year-digits": Text(
            vi="{label}: năm “{year}” chưa đủ hoặc thừa chữ số. Ghi năm bằng bốn chữ số, ví dụ 2026.",
            en="{label}: the year “{year}” does not have four digits. Write the year in full, for example 2026.",
        ),
        "year-out-of-bounds": Text(
            vi="{label}: năm {year} quá xa. Xem lại bốn chữ số của năm.",
            en="{label}: the year {year} is too far away. Look again at its four digits.",
        ),
        "day-missing": Text(
            vi="{label}: còn thiếu ngày. Ghi đủ ngày, tháng, năm, ví dụ 05/12/2026.",
            en="{label}: the day is missing. Write day, month and year, for example 05/12/2026.",
        ),
        "year-missing": Text(
            vi="{label}: còn thiếu năm. Ghi đủ ngày, tháng, năm, ví dụ 05/12/2026.",
            en="{label}: the year is missing. Write day, month and year, for example 05/12/2026.",
        ),
        "only-year": Text(
            vi="{label}: mới có năm. Ghi đủ ngày, tháng, năm, ví dụ 05/12/2026.",
            en="{label}: only the year is given. Write day, month and year, for example 05/12/2026.",
        ),
        "month-and-year": Text(
            vi="{label}: có tháng mà thiếu ngày. Ghi đủ ngày, tháng, năm; nếu chỉ biết năm thì chỉ ghi năm.",
            en="{label}: there is a month but no day. Write the full date, or the year alone if no more is known.",
        ),
        "lunar": Text(
            vi="{label}: đang ghi theo âm lịch. Đổi sang ngày dương lịch như trên giấy tờ.",
            en="{label}: this is a lunar date. Give the date of the solar calendar, as on the paper.",
        ),
        "not-a-date": Text(
            vi="{label}: không đọc được thành ngày. Ghi ngày, tháng, năm, ví dụ 05/12/2026.",
            en="{label}: this cannot be read as a date. Write day, month and year, for example 05/12/2026.",
        ),
        "number-has-letters": Text(
            vi="{label}: có ký tự không phải chữ số. Chỉ ghi chữ số, chú ý số 0 và chữ O.",
            en="{label}: there is something other than digits. Write digits only; mind the digit 0 and the letter O.",
        ),
        "number-of-digits": Text(
            vi="{label}: phải có 12 chữ số, bạn ghi {digits}. Đếm lại theo số in trên thẻ.",
            en="{label}: it has 12 digits, you wrote {digits}. Count again from the number printed on the card.",
        ),
        "phone-has-letters": Text(
            vi="{label}: có ký tự không phải chữ số. Ghi một số điện thoại, ví dụ 0912 345 678.",
            en="{label}: there is something other than digits. Write one number, for example 0912 345 678.",
        ),
        "phone-start": Text(
            vi="{label}: không có số điện thoại nào bắt đầu bằng {start}. Xem lại mấy số đầu.",
            en="{label}: no telephone number starts with {start}. Look at the first digits again.",
        ),
        "phone-digits": Text(
            vi="{label}: số này có {digits} chữ số. Số di động có 10 chữ số; chỉ ghi một số.",
            en="{label}: this has {digits} digits. A mobile number has 10; write one number only.",
        ),
        "email-space": Text(
            vi="{label}: có khoảng trống ở giữa. Ghi liền, và chỉ ghi một địa chỉ.",
            en="{label}: there is a space in it. Write it without spaces, and only one address.",
        ),
        "email-at": Text(
            vi="{label}: địa chỉ phải có đúng một dấu @, ví dụ ten@gmail.com.",
            en="{label}: an address has exactly one @, for example name@gmail.com.",
        ),
        "email-marks": Text(
            vi="{label}: có chữ mang dấu tiếng Việt. Ghi địa chỉ không dấu, đúng như khi bạn lập hộp thư.",
            en="{label}: it has letters with Vietnamese marks. Write it without marks, exactly as the mailbox was "
            "made.",
        ),
        "email-comma": Text(
            vi="{label}: có dấu phẩy. Thay bằng dấu chấm nếu bạn định ghi dấu chấm; chỉ ghi một địa chỉ.",
            en="{label}: there is a comma. Put a dot if you meant one; write one address only.",
        ),
        "email-domain": Text(
            vi="{label}: phần sau dấu @ chưa thành tên miền, ví dụ gmail.com.",
            en="{label}: what follows the @ is not a domain, for example gmail.com.",
        ),
        "email-name": Text(
            vi="{label}: phần trước dấu @ bị trống, có dấu chấm thừa hoặc ký tự lạ.",
            en="{label}: what stands before the @ is empty, or has a stray dot or sign.",
        ),
        "yes-no": Text(vi="{label}: trả lời “có” hoặc “không”.", en="{label}: answer “yes” or “no”."),
        "not-a-number": Text(
            vi="{label}: không đọc được thành số. Ghi bằng chữ số, ví dụ 2.",
            en="{label}: this cannot be read as a number. Write digits, for example 2.",
        ),
        "not-whole": Text(
            vi="{label}: phải là số nguyên. Bỏ phần lẻ, ví dụ 2.",
            en="{label}: it must be a whole number, for example 2.",
        ),
    },
)
def answer_misread(dossier: Dossier) -> Iterator[Finding]:
    for answer in dossier.answers.by_pointer.values():
        for fault in answer.faults if answer.asked else ():
            if fault.keyword == "format" and fault.reason not in _ELSEWHERE:
                label = dossier.answers.title(answer.pointer)
                yield found(fault.reason, at(answer.pointer), law=answer.field.law, **{"label": label, **fault.params})
