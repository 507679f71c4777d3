namespace PerformanceBudget.Documents;

/// <summary>What a <see cref="NumberToken"/> is. From <see cref="Year"/> on they are parts of dates and times.</summary>
internal enum NumberTokenKind
{
    Literal,

    /// <summary><c>0</c>, <c>#</c> or <c>?</c>.</summary>
    Digit,

    Point,
    Comma,
    Percent,
    Slash,

    /// <summary><c>E+</c> or <c>E-</c>.</summary>
    Exponent,

    /// <summary>The number as it is shown without a format.</summary>
    General,

    /// <summary><c>@</c>.</summary>
    Text,

    Year,
    Month,
    Day,
    Weekday,
    Hour,
    Minute,
    Second,

    /// <summary><c>AM/PM</c>.</summary>
    HalfDay,

    /// <summary><c>[h]</c>, <c>[m]</c> or <c>[s]</c>: hours, minutes or seconds in all.</summary>
    Elapsed,
}
