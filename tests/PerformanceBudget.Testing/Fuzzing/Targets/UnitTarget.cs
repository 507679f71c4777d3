namespace PerformanceBudget.Testing.Fuzzing.Targets;

/// <summary>Units, and numbers with them.</summary>
public sealed class UnitTarget : TextTarget
{
    public override string Name => "units";

    public override IReadOnlyList<string> Words { get; } =
    [.. FuzzWords.Units, .. FuzzWords.Numbers, .. FuzzWords.Odd];

    protected override IEnumerable<string> Texts() =>
        FuzzWords
            .Units.Concat(Fixture("amounts.tsv"))
            .Concat(["60.00元/人/天", "800人", "12.5%", "人·次/场·天", "1年", "3个展览"]);

    protected override void Examine(FuzzedText text)
    {
        var isUnit = TextLaws.TryRead<Unit>(text, out var unit);
        TextLaws.ReadsUtf8(text, isUnit, unit);
        if (isUnit)
        {
            var written = TextLaws.Write(unit!);
            TextLaws.WritesUtf8(unit!, written);
            TextLaws.ReadsBack(unit!, written);
            if (text.IsThorough)
            {
                TextLaws.ReadsBackFromJson(unit!);
            }

            Law.Holds(unit!.HasSameDimensionAs(unit.Dimension));
            Law.Holds(unit.Numerator.Length + unit.Denominator.Length <= Unit.MaxCounters);
        }

        var isQuantity = TextLaws.TryRead<Quantity>(text, out var quantity);
        TextLaws.ReadsUtf8(text, isQuantity, quantity);
        if (isQuantity)
        {
            var written = TextLaws.Write(quantity);
            TextLaws.WritesUtf8(quantity, written);
            TextLaws.ReadsBack(quantity, written);
            TextLaws.ReadsBack(quantity, TextLaws.Write(quantity, "N"));
            if (text.IsThorough)
            {
                TextLaws.ReadsBackFromJson(quantity);
            }

            Law.Holds(quantity.MeansTheSameAs(quantity));
        }
    }
}
