namespace PerformanceBudget.Domain.Review;

/// <summary>In what way a document number is out of the pattern 机关代字〔年份〕序号号.</summary>
internal enum DocumentNumberFault
{
    /// <summary>In none.</summary>
    None,

    /// <summary>One of the two brackets is missing: 民发〔202112号.</summary>
    Brackets,

    /// <summary>Both are: 民发202112号.</summary>
    NoBrackets,

    /// <summary>The year has not four digits: 民发〔21〕12号.</summary>
    YearDigits,

    /// <summary>The year has not come yet, or is long past.</summary>
    Year,

    /// <summary>There is no year: 民发12号.</summary>
    NoYear,

    /// <summary>The serial number begins with 0.</summary>
    Serial,

    /// <summary>Something else is.</summary>
    Pattern,
}
