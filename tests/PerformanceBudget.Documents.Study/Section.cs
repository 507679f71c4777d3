namespace PerformanceBudget.Documents.Study;

/// <summary>Documents that have to meet the same bars.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Includes">Which they are.</param>
/// <param name="Right">The least share of indicators that is right.</param>
/// <param name="RightOrReported">The least share of indicators that is right or has a finding.</param>
/// <param name="Doubted">The greatest share of right indicators that has a finding.</param>
/// <param name="FieldsRight">The least share of fields that is right.</param>
internal sealed record Section(
    string Title,
    Func<StudyCase, bool> Includes,
    decimal Right,
    decimal RightOrReported,
    decimal Doubted,
    decimal FieldsRight = 0
)
{
    private readonly Dictionary<string, Tally> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tally> _formats = new(StringComparer.Ordinal);
    private readonly Tally _all = new();

    /// <summary>Tables with rules on pages.</summary>
    public static Section Printed { get; } =
        new(
            "PDF: tables with rules",
            one =>
                one.Format == SyntheticFormat.Pdf
                && !PrintCatalogue.WithSomeRules.Contains(one.Print)
                && one.Print != PrintCatalogue.WithoutRules
                && !PrintCatalogue.Unreadable.Contains(one.Print),
            Right: 0.998m,
            RightOrReported: 1,
            Doubted: 0.02m,
            FieldsRight: 1
        );

    /// <summary>Tables on pages some of whose rules have to be guessed.</summary>
    public static Section PrintedWithSomeRules { get; } =
        new(
            "PDF: dotted rules, rules along the page only",
            one => one.Format == SyntheticFormat.Pdf && PrintCatalogue.WithSomeRules.Contains(one.Print),
            Right: 0.95m,
            RightOrReported: 1,
            Doubted: 1
        );

    /// <summary>Tables on pages that have no rules.</summary>
    public static Section PrintedWithoutRules { get; } =
        new(
            "PDF: no rules",
            one => one.Format == SyntheticFormat.Pdf && one.Print == PrintCatalogue.WithoutRules,
            Right: 0.85m,
            RightOrReported: 1,
            Doubted: 1
        );

    /// <summary>Pages without letters, or with letters that nobody knows.</summary>
    public static Section Unreadable { get; } =
        new(
            "PDF: pictures, and letters without Unicode",
            one => one.Format == SyntheticFormat.Pdf && PrintCatalogue.Unreadable.Contains(one.Print),
            Right: 0,
            RightOrReported: 1,
            Doubted: 1
        );

    /// <summary>The same pages in the other format of pages.</summary>
    public static Section Ofd { get; } =
        new(
            "OFD: tables with rules",
            one => one.Format == SyntheticFormat.Ofd,
            Right: 0.998m,
            RightOrReported: 1,
            Doubted: 0.02m,
            FieldsRight: 1
        );

    public static Section[] All { get; } =
    [
        new(
            "Declared grids: docx, xlsx, html",
            one => one.Format is SyntheticFormat.Docx or SyntheticFormat.Xlsx or SyntheticFormat.Html,
            Right: 1,
            RightOrReported: 1,
            Doubted: 0,
            FieldsRight: 1
        ),
        new(
            "Torn text: rows of cells between tabs",
            one => one.Format == SyntheticFormat.Tabs,
            Right: 0.9m,
            RightOrReported: 0.99m,
            Doubted: 0.2m
        ),
        new(
            "Torn text: one cell a line",
            one => one.Format == SyntheticFormat.Lines,
            Right: 0.9m,
            RightOrReported: 0.99m,
            Doubted: 0.2m
        ),
        Printed,
        PrintedWithSomeRules,
        PrintedWithoutRules,
        Unreadable,
        Ofd,
    ];

    /// <summary>What was read of each layout and each damage, in the order of the study.</summary>
    public IReadOnlyDictionary<string, Tally> Lines => _lines;

    /// <summary>What was read of all.</summary>
    public Tally Total => _all;

    public bool IsEmpty => _all.Documents == 0;

    public bool IsMet =>
        IsEmpty
        || (
            _all.Right >= Right
            && _all.RightOrReported >= RightOrReported
            && _all.Doubted <= Doubted
            && _all.FieldsRight >= FieldsRight
        );

    /// <summary>Counts a document.</summary>
    /// <param name="line">The line of the table.</param>
    /// <param name="format">The format.</param>
    /// <param name="comparison">What was read of it.</param>
    public void Add(string line, SyntheticFormat format, DocumentComparison comparison)
    {
        _all.Add(comparison);
        Add(_lines, line, comparison);
        Add(_formats, $"all as {format}".ToLowerInvariant(), comparison);
    }

    public void Print(TextWriter output)
    {
        output.WriteLine($"{Title}\n{Tally.Head}");
        foreach (var (name, tally) in _lines.Concat(_formats.Where(_ => _formats.Count > 1)))
        {
            output.WriteLine(tally.Line(name));
        }

        output.WriteLine(_all.Line("all"));
        output.WriteLine(
            FormattableString.Invariant(
                $"{(IsMet ? "Met" : "NOT MET")}: at least {Right:P1} right, {RightOrReported:P1} right or reported, at most {Doubted:P1} of the right ones doubted.\n"
            )
        );
    }

    private static void Add(Dictionary<string, Tally> tallies, string name, DocumentComparison comparison)
    {
        if (!tallies.TryGetValue(name, out var tally))
        {
            tallies.Add(name, tally = new Tally());
        }

        tally.Add(comparison);
    }
}
