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
        "month-missing": Text(
            vi="{label}: mới có năm. Ghi tháng rồi năm, ví dụ 03/2019.",
            en="{label}: only the year is given. Write month and year, for example 03/2019.",
        ),
        "month-without-year": Text(
            vi="{label}: còn thiếu năm. Ghi tháng rồi năm, ví dụ 03/2019.",
            en="{label}: the year is missing. Write month and year, for example 03/2019.",
        ),
        "month-out-of-bounds": Text(
            vi="{label}: không có tháng {month}. Ghi tháng rồi năm, ví dụ 03/2019.",
            en="{label}: there is no month {month}. Write month and year, for example 03/2019.",
        ),
        "not-a-month": Text(
            vi="{label}: không đọc được thành tháng. Ghi tháng rồi năm, ví dụ 03/2019.",
            en="{label}: this cannot be read as a month. Write month and year, for example 03/2019.",
        ),
        "old-number-is-personal": Text(
            vi="{label}: 12 chữ số là số định danh cá nhân. Mục này hỏi số chứng minh nhân dân cũ, 9 chữ số.",
            en="{label}: 12 digits are the personal identification number. This item asks for the old identity "
            "card's 9 digits.",
        ),
        "old-number-digits": Text(
            vi="{label}: số chứng minh nhân dân cũ có 9 chữ số, bạn ghi {digits}. Đếm lại theo giấy cũ.",
            en="{label}: an old identity card's number has 9 digits, you wrote {digits}. Count again from the old "
            "paper.",
        ),
        "passport-is-personal": Text(
            vi="{label}: 12 chữ số là số định danh cá nhân, không phải số hộ chiếu. Chép số in trên trang có ảnh.",
            en="{label}: 12 digits are the personal identification number, not the passport's. Copy the number on "
            "the photo page.",
        ),
        "passport-shape": Text(
            vi="{label}: không đọc được thành số hộ chiếu. Chỉ ghi một số, gồm chữ cái và chữ số như in trên hộ chiếu.",
            en="{label}: this cannot be read as a passport number. Write one number only, letters and digits as "
            "printed in it.",
        ),
        "licence-shape": Text(
            vi="{label}: không đọc được thành số giấy phép lái xe. Chỉ ghi số, đúng như in trên giấy phép.",
            en="{label}: this cannot be read as a licence number. Write the number only, as printed on the licence.",
        ),
        "insurance-card": Text(
            vi="{label}: đây là mã trên thẻ bảo hiểm y tế. Nếu 10 chữ số cuối là mã số bảo hiểm xã hội của bạn, "
            "ghi {last_ten}.",
            en="{label}: this is the code on a health insurance card. If its last 10 digits are your social "
            "insurance number, write {last_ten}.",
        ),
        "insurance-digits": Text(
            vi="{label}: mã số bảo hiểm xã hội có 10 chữ số, số định danh có 12; bạn ghi {digits}. Đếm lại.",
            en="{label}: a social insurance number has 10 digits, a personal number 12; you wrote {digits}. Count "
            "again.",
        ),
        "tax-digits": Text(
            vi="{label}: mã số thuế có 10 chữ số, chi nhánh 13, cá nhân dùng số định danh 12 chữ số; bạn ghi "
            "{digits}. Đếm lại.",
            en="{label}: a tax code has 10 digits, a branch's 13, a person uses the personal number of 12; you "
            "wrote {digits}. Count again.",
        ),
        "tax-check-digit": Text(
            vi="{label}: mã số thuế này không khớp chữ số kiểm tra, thường vì gõ nhầm một chữ số. So lại từng chữ số.",
            en="{label}: this tax code does not fit its check digit, usually because one digit was mistyped. "
            "Compare every digit.",
        ),
        "dossier-code-shape": Text(
            vi="{label}: không đọc được thành mã hồ sơ. Chép đủ mã trên giấy tiếp nhận, ví dụ H29.001.02-260310-0420.",
            en="{label}: this cannot be read as a dossier code. Copy all of it from the receipt, for example "
            "H29.001.02-260310-0420.",
        ),
        "dossier-code-day": Text(
            vi="{label}: sáu chữ số “{day}” ở giữa mã là năm, tháng, ngày tiếp nhận, nhưng không có ngày ấy. So "
            "lại với giấy tiếp nhận.",
            en="{label}: the six digits “{day}” in the code are year, month and day of receipt, but there is no "
            "such day. Compare with the receipt.",
        ),
        "procedure-code-shape": Text(
            vi="{label}: không đọc được thành mã thủ tục. Mã có dạng 1.001193.",
            en="{label}: this cannot be read as a procedure code. It looks like 1.001193.",
        ),
        "vsic-digits": Text(
            vi="{label}: mã ngành cấp bốn có 4 chữ số, bạn ghi {digits}. Tra lại mã trong danh mục ngành kinh tế.",
            en="{label}: a code of level four has 4 digits, you wrote {digits}. Look it up in the classification "
            "of industries.",
        ),
        "vsic-shape": Text(
            vi="{label}: không đọc được thành mã ngành. Ghi một mã có 4 chữ số, ví dụ 4711.",
            en="{label}: this cannot be read as a code of industry. Write one code of 4 digits, for example 4711.",
        ),
        "money-which": Text(
            vi="{label}: có thể hiểu là {less} đồng hay {more} đồng. Ghi số đúng bằng chữ số.",
            en="{label}: this may mean {less} VND or {more} VND. Write the right one in digits.",
        ),
        "money-not-whole": Text(
            vi="{label}: số tiền phải tròn đồng. Bỏ phần lẻ, hoặc ghi thêm nghìn, triệu, tỷ, ví dụ 1,5 triệu.",
            en="{label}: the amount must be in whole đồng. Leave out the fraction, or add thousand, million, "
            "billion, for example 1.5 million.",
        ),
        "money-grouping": Text(
            vi="{label}: dấu chấm, dấu phẩy không chia đúng ba chữ số một nhóm. Ghi lại, ví dụ 1.500.000.",
            en="{label}: the dots or commas do not make groups of three digits. Write it again, for example 1,500,000.",
        ),
        "money-negative": Text(
            vi="{label}: số tiền không thể âm. Bỏ dấu trừ nếu gõ nhầm.",
            en="{label}: an amount cannot be negative. Take away the minus if it is a slip.",
        ),
        "money-foreign": Text(
            vi="{label}: mục này ghi bằng đồng Việt Nam. Đổi ra đồng rồi ghi bằng chữ số.",
            en="{label}: this item is in Vietnamese đồng. Convert the amount and write it in digits.",
        ),
        "not-money": Text(
            vi="{label}: không đọc được thành một số tiền. Ghi bằng chữ số, ví dụ 1.500.000.",
            en="{label}: this cannot be read as one amount. Write it in digits, for example 1,500,000.",
        ),
        "legacy-encoding": Text(
            vi="{label}: chữ gõ theo bảng mã cũ {encoding}, nay không hiện đúng. Nếu bạn định ghi “{suggestion}”, "
            "gõ lại bằng Unicode.",
            en="{label}: this is in the old encoding {encoding} and does not show rightly today. If you meant "
            "“{suggestion}”, type it again in Unicode.",
        ),
    },
)
def answer_misread(dossier: Dossier) -> Iterator[Finding]:
    for answer in dossier.answers.by_pointer.values():
        for fault in answer.faults if answer.asked else ():
            if fault.keyword == "format" and fault.reason not in _ELSEWHERE:
                label = dossier.answers.title(answer.pointer)
                yield found(fault.reason, at(answer.pointer), law=answer.field.law, **{"label": label, **fault.params})
