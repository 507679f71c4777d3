using System.Globalization;

namespace PerformanceBudget.Documents.Study;

/// <summary>A document of the study: the same for the same layout, format, damage and number.</summary>
internal sealed record StudyCase(string LayoutName, SyntheticFormat Format, Damage Damage, int Number)
{
    private const string Mixed = "mixed";
    private const int MixedDocuments = 40;
    private const int DeclaredDocuments = 2;
    private const int TornDocuments = 3;
    private const int DamagedDocuments = 2;

    /// <summary>The layouts of which damaged documents are made.</summary>
    private static readonly string[] Damageable =
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

    public string Name =>
        string.Create(
                CultureInfo.InvariantCulture,
                $"{LayoutName}-{Format}{(Damage == Damage.None ? string.Empty : $"-{Damage}")}-{Number}"
            )
            .ToLowerInvariant();

    /// <summary>All documents: every layout in every format, mixtures, and every damage of torn text.</summary>
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
                        times * (isTorn ? TornDocuments : DeclaredDocuments)
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

            foreach (var damage in Enum.GetValues<Damage>().Where(damage => isTorn && damage != Damage.None))
            {
                foreach (
                    var one in Damageable.SelectMany(layout =>
                        Of(layout, format, damage, times * DamagedDocuments)
                    )
                )
                {
                    yield return one;
                }
            }
        }
    }

    /// <summary>The document. Formats show the same one under the same number.</summary>
    public SyntheticForm Form()
    {
        var seed = Seed($"{LayoutName} {Number}");
        var layout =
            LayoutName == Mixed
                ? LayoutCatalogue.Mixed(new Random(seed))
                : LayoutCatalogue.Named.Single(layout => layout.Name == LayoutName);
        return SyntheticForm.Generate(layout, seed);
    }

    public byte[] Write(SyntheticForm form) => form.Write(Format, Seed(Name) % 1_000, Damage);

    private static IEnumerable<StudyCase> Of(
        string layout,
        SyntheticFormat format,
        Damage damage,
        int count
    ) => Enumerable.Range(1, count).Select(number => new StudyCase(layout, format, damage, number));

    /// <summary>A number that depends on a text alone, on every machine (FNV-1a).</summary>
    private static int Seed(string text) =>
        (int)(
            text.Aggregate(2_166_136_261u, (hash, letter) => unchecked((hash ^ letter) * 16_777_619u)) >> 1
        );
}
