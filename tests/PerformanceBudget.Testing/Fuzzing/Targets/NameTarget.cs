namespace PerformanceBudget.Testing.Fuzzing.Targets;

/// <summary>Names of forms: sources of funds, categories, indicators, codes, and places in documents.</summary>
public sealed class NameTarget : TextTarget
{
    public override string Name => "names";

    public override IReadOnlyList<string> Words { get; } =
    [.. FuzzWords.Names, .. FuzzWords.Units, .. FuzzWords.Odd];

    protected override IEnumerable<string> Texts() =>
        FuzzWords.Names.Concat(IndicatorCategory.National.Select(category => category.Token));

    protected override void Examine(FuzzedText text)
    {
        if (text.Characters is not { } characters)
        {
            return;
        }

        if (TextLaws.TryRead<SourceOfFunds>(text, out var source))
        {
            if (text.IsThorough)
            {
                TextLaws.ReadsBackFromJson(source!);
            }
        }

        ExamineCategory(text, characters);
        ExamineCode(text, characters);
        _ = IndicatorName.Read(characters);
        _ = IndicatorName.IsUnit(characters);
        _ = IndicatorName.DirectionOf(characters);
        var folded = FoldedText.Of(characters);
        Law.AreEqual(folded, FoldedText.Of(folded));
        _ = InnerQuotes.Of(characters);
        if (JsonPointer.IsPointer(characters))
        {
            Law.AreEqual(characters, JsonPointer.Steps(characters).Aggregate(string.Empty, JsonPointer.At));
        }

        Law.AreEqual(characters, JsonPointer.Steps(JsonPointer.At("/projects", characters))[1]);
    }

    private static void ExamineCategory(FuzzedText text, string characters)
    {
        var isCategory = IndicatorCategory.TryFromToken(characters, out var category);
        Law.AreEqual(isCategory, IndicatorCategory.TryFromToken(text.Utf8, out var fromUtf8));
        Law.AreEqual(category, fromUtf8);
        if (isCategory)
        {
            Law.AreEqual(characters, category!.Token);
            if (text.IsThorough)
            {
                TextLaws.ReadsBackFromJson(category);
            }
        }

        if (IndicatorCategory.TryParseHeading(IndicatorGroup.Output, characters, out var headed))
        {
            if (text.IsThorough)
            {
                TextLaws.ReadsBackFromJson(headed);
            }
        }

        if (IndicatorCategory.TryLocal(IndicatorGroup.Benefit, characters, out var local))
        {
            if (text.IsThorough)
            {
                TextLaws.ReadsBackFromJson(local);
            }
        }
    }

    private static void ExamineCode(FuzzedText text, string characters)
    {
        if (FindingCode.TryParse(characters, out var code))
        {
            Law.AreEqual(characters, code.ToString());
            Law.AreEqual(code, FindingCode.Parse(characters));
            if (text.IsThorough)
            {
                TextLaws.ReadsBackFromJson(code);
            }
        }
    }
}
