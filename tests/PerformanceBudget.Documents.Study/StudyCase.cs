using System.Globalization;

namespace PerformanceBudget.Documents.Study;

/// <summary>A document of the study: the same for the same layout, format, damage and number.</summary>
internal sealed record StudyCase(string LayoutName, SyntheticFormat Format, Damage Damage, int Number)
{
    /// <summary>The layout that has tables of other kinds in front of its forms.</summary>
    private const string BehindTables = "behind-budget-tables";

    /// <summary>The way of printing that is made for it.</summary>
    private const string TablesInFront = "tables-in-front";

    private const string Mixed = "mixed";
    private const int MixedDocuments = 40;
    private const int DeclaredDocuments = 2;
    private const int TornDocuments = 3;
    private const int DamagedDocuments = 2;
    private const int PrintedDocuments = 4;

    /// <summary>The layouts of which documents are made that are damaged or printed in unusual ways.</summary>
    private static readonly string[] Usual =
    [
        "national-6",
        "national-8",
        "goals-stacked",
        "no-side-label",
        "weights",
        "standards-and-remarks",
        "cost-under-output",
        "ten-thousands",
    ];

    /// <summary>How it is printed, in PDF.</summary>
    public string Print { get; init; } = PrintCatalogue.Plain;

    /// <summary>The line of the table in which it is counted.</summary>
    public string Line =>
        Damage != Damage.None ? $"damaged: {Damage}"
        : Print != PrintCatalogue.Plain ? $"printed: {Print}"
        : LayoutName;

    public string Name =>
        string.Create(
                CultureInfo.InvariantCulture,
                $"{LayoutName}-{Format}{(Damage == Damage.None ? string.Empty : $"-{Damage}")}{(Print == PrintCatalogue.Plain ? string.Empty : $"-{Print}")}-{Number}"
            )
            .Replace(' ', '-')
            .ToLowerInvariant();

    /// <summary>Decides how it is written.</summary>
    public int Seed => SeedOf(Name);

    /// <summary>All documents: every layout in every format, mixtures, every damage of torn text and every way of printing.</summary>
    /// <param name="times">How many times as many.</param>
    public static IEnumerable<StudyCase> All(int times)
    {
        foreach (var format in Enum.GetValues<SyntheticFormat>())
        {
            var isTorn = format is SyntheticFormat.Tabs or SyntheticFormat.Lines;
            foreach (var layout in LayoutCatalogue.Named.Where(layout => layout.CanBe(format)))
            {
                foreach (
                    var one in Of(
                        layout.Name,
                        format,
                        Damage.None,
                        times
                            * (
                                isTorn ? TornDocuments
                                : format == SyntheticFormat.Pdf ? PrintedDocuments
                                : DeclaredDocuments
                            )
                    )
                )
                {
                    yield return one;
                }
            }

            foreach (var one in Of(Mixed, format, Damage.None, times * MixedDocuments))
            {
                yield return one;
            }

            foreach (var one in format == SyntheticFormat.Pdf ? Printed(times) : [])
            {
                yield return one;
            }

            foreach (var damage in Enum.GetValues<Damage>().Where(damage => isTorn && damage != Damage.None))
            {
                foreach (
                    var one in Usual.SelectMany(layout =>
                        Of(layout, format, damage, times * DamagedDocuments)
                    )
                )
                {
                    yield return one;
                }
            }
        }
    }

    /// <summary>Documents that are printed in every way but the plain one.</summary>
    private static IEnumerable<StudyCase> Printed(int times) =>
        from print in PrintCatalogue.Names
        where print != PrintCatalogue.Plain
        from layout in Usual
        from one in Of(layout, SyntheticFormat.Pdf, Damage.None, times)
        select one with
        {
            LayoutName = print == TablesInFront ? BehindTables : layout,
            Print = print,
            Number =
                print == TablesInFront
                    ? (one.Number * Usual.Length) + Array.IndexOf(Usual, layout)
                    : one.Number,
        };

    /// <summary>The document. Formats show the same one under the same number.</summary>
    public SyntheticForm Form()
    {
        var seed = SeedOf($"{LayoutName} {Number}");
        var layout =
            LayoutName == Mixed
                ? LayoutCatalogue.Mixed(new Random(seed))
                : LayoutCatalogue.Named.Single(layout => layout.Name == LayoutName);
        return SyntheticForm.Generate(layout, seed);
    }

    public byte[] Write(SyntheticForm form) =>
        Format == SyntheticFormat.Pdf ? form.Print(Print, Seed) : form.Write(Format, Seed % 1_000, Damage);

    private static IEnumerable<StudyCase> Of(
        string layout,
        SyntheticFormat format,
        Damage damage,
        int count
    ) => Enumerable.Range(1, count).Select(number => new StudyCase(layout, format, damage, number));

    /// <summary>A number that depends on a text alone, on every machine (FNV-1a).</summary>
    private static int SeedOf(string text) =>
        (int)(
            text.Aggregate(2_166_136_261u, (hash, letter) => unchecked((hash ^ letter) * 16_777_619u)) >> 1
        );
}
