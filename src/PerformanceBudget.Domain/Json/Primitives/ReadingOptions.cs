using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain.Json;

/// <summary>How much of a JSON document a reading takes in before it stops, and how it goes about it.</summary>
/// <remarks>
/// <para>
/// Starts from <see cref="Default"/>, whose limits are far beyond any real declaration and keep hostile ones cheap. A document
/// over a limit gives a finding with a code of its own; nothing is thrown. Immutable; every method gives a changed copy. Equal
/// are options with the same values.
/// </para>
/// <para>
/// Limits that belong to the form itself, such as 500 characters in a name, are the same for everybody and not among
/// these.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var options = ReadingOptions.Default.WithMaxBytes(1_000_000).WithMaxProblems(20);
/// </code>
/// </example>
public sealed record ReadingOptions
{
    private const int LargestMaxBytes = 1 << 30;
    private const int LargestMaxDepth = 256;
    private const int LargestDegreeOfParallelism = 1_024;

    private ReadingOptions() { }

    /// <summary>
    /// 32 MiB, 64 levels, a million values, 240,000 bytes of text, 1,000 problems; lines are read one after the other.
    /// </summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>The most bytes that a document has, or one line of a file of lines: 33,554,432 by default. Beyond is PB1020.</summary>
    public int MaxBytes { get; private init; } = 32 * 1024 * 1024;

    /// <summary>How deep objects and arrays nest: 64 levels by default. Beyond is PB1021.</summary>
    public int MaxDepth { get; private init; } = 64;

    /// <summary>
    /// The most properties and list elements that are read, those of unknown properties not counted: 1,000,000 by default.
    /// Beyond is PB1022.
    /// </summary>
    public int MaxValues { get; private init; } = 1_000_000;

    /// <summary>
    /// The most bytes of one string as it stands in the document: 240,000 by default, which holds every text that the form
    /// allows, were each of its characters escaped. Beyond is PB1023.
    /// </summary>
    public int MaxTextBytes { get; private init; } = 12 * TextInvariants.MaxTextLength;

    /// <summary>The number of problems at which reading stops: 1,000 by default. PB1017 then says so.</summary>
    public int MaxProblems { get; private init; } = 1_000;

    /// <summary>
    /// How many lines of a file of lines are read at once, each on a thread of the pool: 1 by default, which uses none. The
    /// result and its order are the same for all numbers.
    /// </summary>
    public int DegreeOfParallelism { get; private init; } = 1;

    /// <summary>The same options with another size of a document, or of one line.</summary>
    /// <param name="bytes">1 to 1,073,741,824. A document is held in memory while it is read.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is out of its range.</exception>
    public ReadingOptions WithMaxBytes(int bytes) => this with { MaxBytes = Limit(bytes, LargestMaxBytes) };

    /// <summary>The same options with another depth.</summary>
    /// <param name="levels">1 to 256; no valid declaration nests more than 14 levels deep.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="levels"/> is out of its range.</exception>
    public ReadingOptions WithMaxDepth(int levels) => this with { MaxDepth = Limit(levels, LargestMaxDepth) };

    /// <summary>The same options with another number of values.</summary>
    /// <param name="values">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="values"/> is less than 1.</exception>
    public ReadingOptions WithMaxValues(int values) => this with { MaxValues = Limit(values, int.MaxValue) };

    /// <summary>The same options with another length of a string.</summary>
    /// <param name="bytes">1 or more, counted as the string stands in the document, without its quotes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is less than 1.</exception>
    public ReadingOptions WithMaxTextBytes(int bytes) =>
        this with
        {
            MaxTextBytes = Limit(bytes, int.MaxValue),
        };

    /// <summary>The same options with another number of problems.</summary>
    /// <param name="problems">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="problems"/> is less than 1.</exception>
    public ReadingOptions WithMaxProblems(int problems) =>
        this with
        {
            MaxProblems = Limit(problems, int.MaxValue),
        };

    /// <summary>The same options with another number of lines that are read at once.</summary>
    /// <param name="lines">1 to 1,024; more than the machine has cores gains nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lines"/> is out of its range.</exception>
    public ReadingOptions WithDegreeOfParallelism(int lines) =>
        this with
        {
            DegreeOfParallelism = Limit(lines, LargestDegreeOfParallelism),
        };

    private static int Limit(
        int value,
        int largest,
        [CallerArgumentExpression(nameof(value))] string? parameter = null
    ) => Guard.Against.OutOfRange(value, parameter!, 1, largest);
}
