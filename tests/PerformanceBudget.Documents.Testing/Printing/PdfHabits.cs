namespace PerformanceBudget.Documents.Testing;

/// <summary>How a PDF is written.</summary>
public sealed record PdfHabits
{
    public PdfEncoding Encoding { get; init; }

    /// <summary>Whether the file calls letters by the radicals that share their glyphs.</summary>
    public bool Radicals { get; init; }

    /// <summary>Whether the content is deflated.</summary>
    public bool Deflates { get; init; } = true;

    /// <summary>Whether coordinates count from the upper left corner, as browsers write them.</summary>
    public bool CountsFromTheTop { get; init; }
}

/// <summary>How letters are encoded in a PDF.</summary>
public enum PdfEncoding
{
    /// <summary>Numbers of glyphs, and a table of what they stand for.</summary>
    WithUnicode,

    /// <summary>Numbers of glyphs, and nothing that says what they stand for.</summary>
    WithoutUnicode,

    GbEuc,
    Gbk,
    GbkProportional,
    Gbk2K,
    UniGbUcs2,
    UniGbUtf16,
}
