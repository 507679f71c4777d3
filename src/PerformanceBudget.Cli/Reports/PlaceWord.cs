using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports;

/// <summary>What people call a property of a declaration.</summary>
internal sealed class PlaceWord(string chinese, string english)
{
    private readonly Dictionary<string, PlaceWord> _parts = new(StringComparer.Ordinal);

    /// <summary>The property itself, or the list of its elements.</summary>
    public BilingualText Name { get; } = new(chinese, english);

    /// <summary>Whether it goes without saying where one of its parts is named.</summary>
    public bool IsSilent { get; init; }

    /// <summary>What stands before the number of an element in Chinese, and its noun in English; null where it is no list.</summary>
    public BilingualText? Element { get; init; }

    /// <summary>What stands behind the number of an element in Chinese.</summary>
    public string Counter { get; init; } = "项";

    /// <summary>The properties below it, or below each of its elements.</summary>
    public IReadOnlyDictionary<string, PlaceWord> Parts => _parts;

    public PlaceWord With(string property, PlaceWord part)
    {
        _parts[property] = part;
        return this;
    }

    public PlaceWord With(string property, string chinese, string english) =>
        With(property, new PlaceWord(chinese, english));

    /// <summary>The elements of these numbers: 绩效指标第1、3项, "indicators 1, 3".</summary>
    public string Elements(Language language, params IEnumerable<int> numbers)
    {
        var all = numbers.ToArray();
        return language == Language.Chinese
            ? Element!.Chinese + string.Join('、', all) + Counter
            : Element!.English + (all.Length > 1 ? "s " : " ") + string.Join(", ", all);
    }
}
