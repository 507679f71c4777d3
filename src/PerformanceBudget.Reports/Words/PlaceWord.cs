using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports;

/// <summary>What people call a property of a declaration.</summary>
internal sealed class PlaceWord(string chinese, string english)
{
    private const int MinRun = 3;

    private readonly Dictionary<string, PlaceWord> _parts = new(StringComparer.Ordinal);

    /// <summary>The property itself, or the list of its elements.</summary>
    public BilingualText Name { get; } = new(chinese, english);

    /// <summary>The name as it stands before a cell of the form.</summary>
    public BilingualText Label { get; } = new(chinese, char.ToUpperInvariant(english[0]) + english[1..]);

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

    /// <summary>The elements of these numbers: 绩效指标第1、3至5项, "indicators 1, 3-5".</summary>
    public string Elements(Language language, params IEnumerable<int> numbers)
    {
        var runs = Runs(numbers).ToArray();
        var isOne = runs is [var (first, last)] && first == last;
        return language == Language.Chinese
            ? Element!.Chinese + string.Join('、', runs.Select(run => Run(run, "至"))) + Counter
            : Element!.English + (isOne ? " " : "s ") + string.Join(", ", runs.Select(run => Run(run, "-")));
    }

    /// <summary>Numbers that follow each other, taken together where there are three and more.</summary>
    private static IEnumerable<(int First, int Last)> Runs(IEnumerable<int> numbers)
    {
        var all = numbers.Order().ToArray();
        for (var i = 0; i < all.Length; )
        {
            var last = i;
            while (last + 1 < all.Length && all[last + 1] == all[last] + 1)
            {
                last++;
            }

            last = last - i < MinRun - 1 ? i : last;
            yield return (all[i], all[last]);
            i = last + 1;
        }
    }

    private static string Run((int First, int Last) run, string to) =>
        run.First == run.Last
            ? run.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{run.First}{to}{run.Last}");
}
