namespace PerformanceBudget.Testing.Fuzzing.Targets;

/// <summary>Amounts of money: exact, and as documents state them.</summary>
public sealed class AmountTarget : TextTarget
{
    private static readonly string[] MoneyFormats = ["", "N", "Y", "W", "E", "S", "C"];

    public override string Name => "amounts";

    public override IReadOnlyList<string> Words { get; } =
    [.. FuzzWords.Numbers, .. FuzzWords.Amounts, .. FuzzWords.Odd];

    protected override IEnumerable<string> Texts() =>
        Fixture("amounts.tsv")
            .Concat([
                "667800.00",
                "667,800.00元",
                "66.78万元",
                "陆拾陆万柒仟捌佰元整",
                "约3万元",
                "-0.01",
                "90071992547409.91",
                "￥1,234.50",
            ]);

    protected override void Examine(FuzzedText text)
    {
        var isMoney = TextLaws.TryRead<Money>(text, out var money, canOverflow: true);
        TextLaws.ReadsUtf8(text, isMoney, money, canOverflow: true);
        if (isMoney)
        {
            foreach (var format in MoneyFormats)
            {
                var written = TextLaws.Write(money, format);
                TextLaws.WritesUtf8(money, written, format);
                TextLaws.ReadsBack(money, written);
            }

            if (text.IsThorough)
            {
                TextLaws.ReadsBackFromJson(money);
            }

            Law.AreEqual(money, Money.FromYuan(money.Yuan));
        }

        if (TextLaws.TryRead<StatedAmount>(text, out var stated, canOverflow: true))
        {
            TextLaws.ReadsBack(stated, TextLaws.Write(stated));
            TextLaws.ReadsBack(stated, TextLaws.Write(stated, "N"));
            if (text.IsThorough)
            {
                TextLaws.ReadsBackFromJson(stated);
            }

            Law.Holds(stated.IsConsistentWith(stated.Value));
            Law.Holds(stated.IsConsistentWith(stated));
            Law.AreEqual(
                stated,
                StatedAmount.Create(stated.Number, stated.Unit, stated.Decimals, stated.IsApproximate)
            );
            if (isMoney)
            {
                Law.AreEqual(money, stated.Value);
            }
        }
    }
}
