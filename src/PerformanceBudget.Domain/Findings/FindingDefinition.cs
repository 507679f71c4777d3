using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <summary>What all findings of one code have in common.</summary>
/// <remarks>
/// <para>
/// The message template names the values of a finding in braces, with an optional format behind a colon:
/// <c>写明{stated}，合计{computed:W}</c>. A doubled brace is a brace.
/// </para>
/// <para>Definitions are compared by reference: each exists once.</para>
/// </remarks>
public sealed class FindingDefinition
{
    /// <summary>Defines a kind of finding.</summary>
    /// <exception cref="FormatException"><paramref name="code"/> is no <see cref="FindingCode"/>.</exception>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="severity"/> undefined.</exception>
    public FindingDefinition(
        string code,
        Severity severity,
        BilingualText title,
        BilingualText message,
        BilingualText? advice = null
    )
    {
        Code = FindingCode.Parse(code);
        Severity = Guard.Against.EnumOutOfRange(severity);
        Title = Guard.Against.Null(title);
        Message = Guard.Against.Null(message);
        Advice = advice;
    }

    /// <summary>The permanent code.</summary>
    public FindingCode Code { get; }

    /// <summary>The severity of a finding that does not say otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>
    /// The severity that single findings have instead, as the page of the rule says; null where all have the same.
    /// </summary>
    /// <exception cref="ArgumentException">The value is undefined.</exception>
    public Severity? OtherSeverity
    {
        get;
        init => field = value is { } other ? Guard.Against.EnumOutOfRange(other) : null;
    }

    /// <summary>What kind of thing was found, in a few words.</summary>
    public BilingualText Title { get; }

    /// <summary>The template of the message.</summary>
    public BilingualText Message { get; }

    /// <summary>The template of what to do about it, where there is something to do.</summary>
    public BilingualText? Advice { get; }

    /// <summary>The code and the title.</summary>
    public override string ToString() => $"{Code} {Title}";
}
