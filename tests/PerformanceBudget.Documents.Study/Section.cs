namespace PerformanceBudget.Documents.Study;

/// <summary>Documents that have to meet the same bars.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Formats">Their formats.</param>
/// <param name="Right">The least share of indicators that is right.</param>
/// <param name="RightOrReported">The least share of indicators that is right or has a finding.</param>
/// <param name="Doubted">The greatest share of right indicators that has a finding.</param>
internal sealed record Section(
    string Title,
    SyntheticFormat[] Formats,
    decimal Right,
    decimal RightOrReported,
    decimal Doubted
)
{
    private readonly Dictionary<string, Tally> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tally> _formats = new(StringComparer.Ordinal);
    private readonly Tally _all = new();

    public static Section[] All { get; } =
    [
        new(
            "Declared grids: docx, xlsx, html",
            [SyntheticFormat.Docx, SyntheticFormat.Xlsx, SyntheticFormat.Html],
            Right: 1,
            RightOrReported: 1,
            Doubted: 0
        ),
        new(
            "Torn text: rows of cells between tabs",
            [SyntheticFormat.Tabs],
            Right: 0.9m,
            RightOrReported: 0.99m,
            Doubted: 0.2m
        ),
        new(
            "Torn text: one cell a line",
            [SyntheticFormat.Lines],
            Right: 0.9m,
            RightOrReported: 0.99m,
            Doubted: 0.2m
        ),
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
            && (Right < 1 || _all.FieldsRight >= Right)
        );

    public void Add(StudyCase one, DocumentComparison comparison)
    {
        _all.Add(comparison);
        Add(_lines, one.Damage == Damage.None ? one.LayoutName : $"damaged: {one.Damage}", comparison);
        if (Formats.Length > 1)
        {
            Add(_formats, $"all as {one.Format}".ToLowerInvariant(), comparison);
        }
    }

    public void Print(TextWriter output)
    {
        output.WriteLine($"{Title}\n{Tally.Head}");
        foreach (var (name, tally) in _lines.Concat(_formats))
        {
            output.WriteLine(tally.Line(name));
        }

        output.WriteLine(_all.Line("all"));
        output.WriteLine(
            FormattableString.Invariant(
                $"{(IsMet ? "Met" : "NOT MET")}: at least {Right:P0} right, {RightOrReported:P0} right or reported, at most {Doubted:P0} of the right ones doubted.\n"
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
