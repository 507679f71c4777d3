namespace PerformanceBudget.Documents.Testing;

/// <summary>The formats in which documents can be written.</summary>
public enum SyntheticFormat
{
    Docx,
    Xlsx,
    Html,

    /// <summary>Printed on pages.</summary>
    Pdf,

    /// <summary>Printed on the same pages.</summary>
    Ofd,

    /// <summary>Rows of cells between tabs, as a text extractor tears them out of a page.</summary>
    Tabs,

    /// <summary>One cell a line.</summary>
    Lines,
}
