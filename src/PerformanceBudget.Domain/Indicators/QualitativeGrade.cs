using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <summary>One grade of a <see cref="QualitativeScale"/>: 优, or 部分达成.</summary>
/// <remarks>
/// Equality is by words and floor. The words are like those of a <see cref="QualitativeValue"/>; the first
/// one is the name and the others mean the same.
/// </remarks>
public sealed class QualitativeGrade : IEquatable<QualitativeGrade>
{
    private QualitativeGrade(ImmutableArray<string> words, decimal floor)
    {
        Words = words;
        Floor = floor;
    }

    /// <summary>A grade.</summary>
    /// <param name="floor">
    /// The least share of the full mark that earns the grade, from 0 up to but not including 1.
    /// </param>
    /// <param name="words">The name of the grade, and other words for it.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="floor"/> is not in that range.
    /// </exception>
    /// <exception cref="ArgumentException">There is no word, or a word is none or occurs twice.</exception>
    public static QualitativeGrade Create(decimal floor, params ReadOnlySpan<string> words)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(floor);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(floor, 1m);
        return new QualitativeGrade(QualitativeValue.Of(words).Words, floor);
    }

    /// <inheritdoc cref="Create(decimal, ReadOnlySpan{string})"/>
    /// <exception cref="ArgumentException">
    /// <paramref name="words"/> is null, or there is no word, or a word is none or occurs twice.
    /// </exception>
    public static QualitativeGrade Create(decimal floor, params string[] words) =>
        Create(floor, Guard.Against.Null(words).AsSpan());

    /// <summary>The name of the grade.</summary>
    public string Name => Words[0];

    /// <summary>The name and the other words for it.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The least share of the full mark that earns the grade: 0.9 for 优.</summary>
    public decimal Floor { get; }

    /// <inheritdoc/>
    public bool Equals(QualitativeGrade? other) =>
        other is not null && Floor == other.Floor && Words.AsSpan().SequenceEqual(other.Words.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QualitativeGrade);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Floor);

    /// <summary>Whether both have the same words and floor.</summary>
    public static bool operator ==(QualitativeGrade? left, QualitativeGrade? right) => Equals(left, right);

    /// <summary>Whether words or floor differ.</summary>
    public static bool operator !=(QualitativeGrade? left, QualitativeGrade? right) => !Equals(left, right);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
