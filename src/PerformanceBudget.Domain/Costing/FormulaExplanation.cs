using System.Collections.Immutable;
using System.Text;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <summary>How a <see cref="CostFormula"/> comes to its result, for people who check it by hand.</summary>
/// <remarks>
/// <para>
/// The steps are language-neutral: the calculation, the calculation with everything inside parentheses and
/// every product of a sum worked out, and so on to the result, the result in the unit of the stated one, and
/// the stated one where it is another figure. Verdict and notes are sentences in Chinese and English.
/// </para>
/// <para>Equality is by steps, verdict and notes. Explanations are immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// CostFormula.Parse("3天*800人*60.00元/人/天=14.40万元").Explain().ToString();
/// // 3天 × 800人 × 60.00元/人/天 = 144,000.00元 = 14.40万元
/// </code>
/// </example>
public sealed class FormulaExplanation : IEquatable<FormulaExplanation>
{
    internal FormulaExplanation(
        string? label,
        ImmutableArray<string> steps,
        BilingualText verdict,
        ImmutableArray<BilingualText> notes
    )
    {
        Label = label;
        Steps = steps;
        Verdict = verdict;
        Notes = notes;
    }

    /// <summary>The label of the formula, null where it has none.</summary>
    public string? Label { get; }

    /// <summary>
    /// The calculation, and behind it the steps with the sign that leads to each: <c>= 144,000.00元</c>,
    /// <c>≈ 960万元</c>, <c>≠ 25.00万元</c>, <c>? 6000元</c> where nobody can say.
    /// </summary>
    public ImmutableArray<string> Steps { get; }

    /// <summary>Whether the computed result agrees with the stated one.</summary>
    public BilingualText Verdict { get; }

    /// <summary>What a reviewer should know besides: money that is missing, units that are left.</summary>
    public ImmutableArray<BilingualText> Notes { get; }

    /// <inheritdoc/>
    public bool Equals(FormulaExplanation? other) =>
        other is not null
        && string.Equals(Label, other.Label, StringComparison.Ordinal)
        && Verdict == other.Verdict
        && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan())
        && Notes.AsSpan().SequenceEqual(other.Notes.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FormulaExplanation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Label, Verdict, Steps.Length, Notes.Length);

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(FormulaExplanation? left, FormulaExplanation? right) =>
        Equals(left, right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(FormulaExplanation? left, FormulaExplanation? right) =>
        !Equals(left, right);

    /// <summary>All steps in one line, without label, verdict and notes.</summary>
    public override string ToString() => string.Join(' ', Steps);

    /// <summary>Label, steps, verdict and notes as plain text, one to a line.</summary>
    /// <exception cref="ArgumentException"><paramref name="language"/> is undefined.</exception>
    public string ToText(Language language)
    {
        var text = new StringBuilder();
        if (Label is not null)
        {
            _ = text.Append(Label).Append('\n');
        }

        foreach (var step in Steps)
        {
            _ = text.Append(step).Append('\n');
        }

        _ = text.Append(Verdict.In(Guard.Against.EnumOutOfRange(language))).Append('\n');
        foreach (var note in Notes)
        {
            _ = text.Append(note.In(language)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Label, steps, verdict and notes as Markdown: the steps as a numbered list.</summary>
    /// <exception cref="ArgumentException"><paramref name="language"/> is undefined.</exception>
    public string ToMarkdown(Language language)
    {
        var text = new StringBuilder();
        if (Label is not null)
        {
            _ = text.Append("**");
            AppendEscaped(text, Label);
            _ = text.Append("**\n\n");
        }

        for (var i = 0; i < Steps.Length; i++)
        {
            _ = text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1}. ");
            AppendEscaped(text, Steps[i]);
            _ = text.Append('\n');
        }

        _ = text.Append("\n**");
        AppendEscaped(text, Verdict.In(Guard.Against.EnumOutOfRange(language)));
        _ = text.Append("**\n");
        foreach (var note in Notes)
        {
            _ = text.Append("\n- ");
            AppendEscaped(text, note.In(language));
        }

        return Notes.IsEmpty ? text.ToString() : text.Append('\n').ToString();
    }

    private static void AppendEscaped(StringBuilder text, string plain)
    {
        foreach (var c in plain)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '&')
            {
                _ = text.Append('\\');
            }

            _ = text.Append(c);
        }
    }
}
