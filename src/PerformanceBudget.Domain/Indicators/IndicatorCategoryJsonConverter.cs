using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>
/// The JSON form of <see cref="IndicatorCategory"/>: its token, <c>"quantity"</c> or <c>"benefit:制度指标"</c>.
/// </summary>
public sealed class IndicatorCategoryJsonConverter : KeyJsonConverter<IndicatorCategory>
{
    internal static readonly IndicatorCategoryJsonConverter Instance = new();

    // By rank. Nearly every category is one of these, and needs no look at what to escape.
    private static readonly JsonShape NationalTokens = new([
        .. IndicatorCategory
            .National.Add(IndicatorCategory.OutputCost)
            .Add(IndicatorCategory.Unclassified)
            .OrderBy(category => category.Rank)
            .Select(category => category.Token),
    ]);

    internal override IndicatorCategory? ReadModel(ref JsonInput input)
    {
        if (IndicatorCategory.TryFromToken(input.PeekPlainText(), out var category))
        {
            return category;
        }

        var token = input.ReadString();
        if (token is not null && !IndicatorCategory.TryFromToken(token, out category))
        {
            input.Report(ReadingProblems.UnknownCategory, new FindingValue(Hint.Name, HintFor(token)));
        }

        return category;
    }

    private static BilingualText HintFor(string token) =>
        NationalTokens.FindIgnoringCase(token) is { } spelled ? Hint.Spelling(spelled)
        : IndicatorCategory.TryParseHeading(group: null, token, out var category)
            ? Hint.Spelling(category.Token)
        : Hint.Category;

    internal override void WriteModel(Utf8JsonWriter writer, IndicatorCategory value)
    {
        if (value.IsLocal)
        {
            writer.WriteStringValue(value.Token);
        }
        else
        {
            writer.WriteStringValue(NationalTokens[value.Rank]);
        }
    }
}
