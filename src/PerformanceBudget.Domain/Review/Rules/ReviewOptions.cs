using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain.Review;

/// <summary>What a review looks for, and how loud it is about it.</summary>
/// <remarks>
/// <para>
/// Starts from <see cref="Default"/>: every rule of the library, each with its own severity. Immutable; every method gives a
/// changed copy, so that options can be shared by any number of reviews at once.
/// </para>
/// <para>
/// An application adds rules of its own with <see cref="WithRule"/>; their codes have letters of their own, since PB belongs
/// to this library.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var options = ReviewOptions.Default
///     .Without("PB2012", "PB3008")
///     .WithSeverity("PB3003", Severity.Error)
///     .WithLumpSumThreshold(Money.FromYuan(100_000m));
/// </code>
/// </example>
public sealed class ReviewOptions
{
    private ImmutableDictionary<FindingCode, Severity> _severities = ImmutableDictionary<
        FindingCode,
        Severity
    >.Empty;

    private ReviewOptions() { }

    /// <summary>Every rule of the library with its own severity, and the thresholds that each of them documents.</summary>
    public static ReviewOptions Default { get; } = new();

    /// <summary>The rules that are run, in the order of their codes.</summary>
    public ImmutableArray<ReviewRule> Rules { get; private set; } = RuleCatalogue.Rules;

    /// <summary>From where on some rules speak.</summary>
    internal ReviewThresholds Thresholds { get; private set; } = new();

    /// <summary>The amount above which PB2013 asks for a calculation; null, so that it asks for none, by default.</summary>
    public Money? LumpSumThreshold => Thresholds.LumpSum;

    /// <summary>How many times the highest price a ceiling may be before PB3014 speaks: 2 by default.</summary>
    public decimal SlackCeilingFactor => Thresholds.SlackCeilingFactor;

    /// <summary>The share of indicators with a number below which PB3015 speaks, 0 to 1; null, so that it never does, by default.</summary>
    public decimal? MinNumericShare => Thresholds.MinNumericShare;

    /// <summary>The findings that somebody has accepted; none by default.</summary>
    public ImmutableArray<Acceptance> Acceptances { get; private set; } = [];

    /// <summary>The day by which it is judged whether an acceptance has expired; null where there are none to judge.</summary>
    public DateOnly? AsOf { get; private set; }

    /// <summary>The same options without the rules of these codes.</summary>
    /// <exception cref="ArgumentException">There is no rule of such a code.</exception>
    public ReviewOptions Without(params ReadOnlySpan<string> codes)
    {
        var rules = Rules;
        foreach (var code in codes)
        {
            rules = rules.Remove(Find(code, nameof(codes)));
        }

        return With(copy => copy.Rules = rules);
    }

    /// <inheritdoc cref="Without(ReadOnlySpan{string})"/>
    /// <exception cref="ArgumentException">
    /// <paramref name="codes"/> is null, or there is no rule of such a code.
    /// </exception>
    public ReviewOptions Without(params string[] codes) => Without(Guard.Against.Null(codes).AsSpan());

    /// <summary>The same options with all findings of a rule at the given severity.</summary>
    /// <exception cref="ArgumentException">
    /// There is no rule of such a code, or <paramref name="severity"/> is undefined.
    /// </exception>
    public ReviewOptions WithSeverity(string code, Severity severity) =>
        With(copy =>
            copy._severities = _severities.SetItem(
                Find(code, nameof(code)).Definition.Code,
                Guard.Against.EnumOutOfRange(severity)
            )
        );

    /// <summary>The same options with a further rule.</summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="rule"/> is null, or its code begins with PB or is taken by another rule.
    /// </exception>
    public ReviewOptions WithRule(ReviewRule rule)
    {
        var code = Guard.Against.Null(rule).Definition.Code;
        if (code.IsOwn)
        {
            throw new ArgumentException($"{code}: codes with PB belong to the library.", nameof(rule));
        }

        return Rules.Any(other => other.Definition.Code == code)
            ? throw new ArgumentException($"{code} is the code of another rule.", nameof(rule))
            : With(copy => copy.Rules = RuleCatalogue.InOrder(Rules.Add(rule)));
    }

    /// <summary>The same options with another threshold of PB2013.</summary>
    /// <param name="threshold">The amount above which a line should have a calculation; null for none.</param>
    /// <exception cref="ArgumentException"><paramref name="threshold"/> is negative.</exception>
    public ReviewOptions WithLumpSumThreshold(Money? threshold) =>
        threshold is { IsNegative: true }
            ? throw new ArgumentException("A threshold is not negative.", nameof(threshold))
            : With(copy => copy.Thresholds = Thresholds with { LumpSum = threshold });

    /// <summary>The same options with another threshold of PB3014.</summary>
    /// <param name="factor">How many times the highest price a ceiling may be, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is less than 1.</exception>
    public ReviewOptions WithSlackCeilingFactor(decimal factor) =>
        With(copy =>
            copy.Thresholds = Thresholds with
            {
                SlackCeilingFactor = Guard.Against.OutOfRange(factor, nameof(factor), 1m, decimal.MaxValue),
            }
        );

    /// <summary>The same options with another threshold of PB3015.</summary>
    /// <param name="share">The share of indicators that should have a number, 0 to 1; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not between 0 and 1.</exception>
    public ReviewOptions WithMinNumericShare(decimal? share) =>
        With(copy =>
            copy.Thresholds = Thresholds with
            {
                MinNumericShare = share is { } given
                    ? Guard.Against.OutOfRange(given, nameof(share), 0m, 1m)
                    : null,
            }
        );

    /// <summary>The same options with findings that somebody has accepted, in place of those that they had.</summary>
    /// <param name="acceptances">The acceptances. Each accepts one finding.</param>
    /// <param name="asOf">
    /// The day by which it is judged whether they have expired. The library knows no clock, so that a report can be made again.
    /// </param>
    /// <exception cref="ArgumentException">An acceptance is null.</exception>
    public ReviewOptions WithAcceptances(ImmutableArray<Acceptance> acceptances, DateOnly asOf) =>
        With(copy =>
        {
            copy.Acceptances = acceptances.OrEmpty(nameof(acceptances));
            copy.AsOf = asOf;
        });

    /// <summary>
    /// The SHA-256 hash of what these options change, in a canonical form: the rules that are switched off and those that an
    /// application has added, by code, the severities that were chosen, the thresholds, and acceptances with their day.
    /// </summary>
    /// <returns><c>sha256:</c> and 64 hexadecimal digits.</returns>
    /// <remarks>An application's rule is known by its code alone; what it looks for is not in the hash.</remarks>
    public string ComputeHash() => ReviewOptionsForm.Hash(this);

    /// <summary>The severities that were chosen.</summary>
    internal IEnumerable<KeyValuePair<FindingCode, Severity>> Severities => _severities;

    /// <summary>The severity that was chosen for all findings of that code, null where none was.</summary>
    internal Severity? SeverityOf(FindingCode code) =>
        !_severities.IsEmpty && _severities.TryGetValue(code, out var severity) ? severity : null;

    private ReviewOptions With(Action<ReviewOptions> change)
    {
        var copy = (ReviewOptions)MemberwiseClone();
        change(copy);
        return copy;
    }

    private ReviewRule Find(string code, string parameter)
    {
        foreach (var rule in Rules)
        {
            if (string.Equals(rule.Definition.Code.ToString(), code, StringComparison.Ordinal))
            {
                return rule;
            }
        }

        throw new ArgumentException($"'{code}' is the code of no rule here.", parameter);
    }
}
