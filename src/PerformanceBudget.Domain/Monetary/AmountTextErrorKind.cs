namespace PerformanceBudget.Domain;

/// <summary>What can be wrong with the text of an amount.</summary>
internal enum AmountTextErrorKind
{
    None,
    AmountExpected,
    NumberExpected,
    TooManyDigits,
    UnitExpected,
    UnitOrEndExpected,
    EndExpected,
    FinerThanFen,
    OutOfRange,
    CapitalExpected,
    CapitalDigitExpected,
    CapitalUnexpected,
    InvalidUtf8,
}
