using Ardalis.GuardClauses;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>What a document may have at most, so that no file fills the memory or takes for ever.</summary>
/// <remarks>
/// Real declarations are far below the defaults: a department budget of 36 pages has 270 KB of text and 1,500 cells. What is
/// beyond a limit is not read at all, and one finding names the limit; the ratio of packing is no limit, because honest files
/// of many empty cells pack a hundredfold.
/// </remarks>
public sealed class ReadLimits
{
    private readonly long[] _most =
    [
        64L << 20,
        2_000,
        32L << 20,
        64L << 20,
        256,
        20_000_000,
        200_000,
        50_000,
        512,
        20_000,
        1_000,
        200_000,
        200_000,
        200_000,
        200_000,
        2_000,
        4L << 20,
    ];

    private ReadLimits() { }

    private ReadLimits(ReadLimits other) => _most = [.. other._most];

    /// <summary>
    /// 64 MiB a file, 2,000 entries of an archive, 32 MiB unpacked a part and 64 MiB in all, 256 elements deep, 20 million
    /// characters, 200,000 cells, 50,000 rows and 512 columns a table, 20,000 merged ranges, 1,000 pages,
    /// 200,000 paragraphs, 200,000 elements of a web page; 200,000 letters and 200,000 steps of lines a page, 4 MiB of what is drawn
    /// on it, and 2,000 forms.
    /// </summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>The most that there may be of something.</summary>
    /// <exception cref="ArgumentException"><paramref name="limit"/> is undefined.</exception>
    public long this[ReadLimit limit] => _most[(int)Guard.Against.EnumOutOfRange(limit)];

    /// <summary>The same limits but for one.</summary>
    /// <param name="limit">What to bound.</param>
    /// <param name="most">The most that there may be, at least 1.</param>
    /// <exception cref="ArgumentException">An argument is out of range.</exception>
    public ReadLimits With(ReadLimit limit, long most)
    {
        var limits = new ReadLimits(this);
        limits._most[(int)Guard.Against.EnumOutOfRange(limit)] = Guard.Against.NegativeOrZero(most);
        return limits;
    }

    /// <summary>Refuses a document that has more of something.</summary>
    /// <param name="limit">What was counted.</param>
    /// <param name="count">How many there are so far.</param>
    /// <exception cref="UnreadableDocumentException"><paramref name="count"/> is above the limit.</exception>
    public void Check(ReadLimit limit, long count)
    {
        if (count > _most[(int)limit])
        {
            throw new UnreadableDocumentException(
                new Finding(LimitProblems.Of(limit), string.Empty, [new("limit", _most[(int)limit])])
            );
        }
    }
}
