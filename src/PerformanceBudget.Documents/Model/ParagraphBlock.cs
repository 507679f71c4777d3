using System.Collections.Immutable;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>A paragraph outside tables.</summary>
public sealed class ParagraphBlock : DocumentBlock
{
    /// <summary>Takes a paragraph from a document.</summary>
    /// <param name="text">The text as printed. A line break in it is <c>\n</c>.</param>
    /// <param name="places">Where it stands, at least one place.</param>
    /// <param name="listLevel">
    /// The level, from 0, where it is an item of a list whose number or bullet is no part of the text; null elsewhere.
    /// </param>
    /// <exception cref="ArgumentException">An argument is null, empty or negative.</exception>
    public ParagraphBlock(string text, ImmutableArray<SourcePlace> places, int? listLevel = null)
        : base(Guard.Against.InvalidInput(places, nameof(places), given => !given.IsDefaultOrEmpty))
    {
        Text = Guard.Against.Null(text);
        ListLevel = Guard.Against.InvalidInput(listLevel, nameof(listLevel), level => level is null or >= 0);
    }

    /// <summary>The text as printed. A line break in it is <c>\n</c>.</summary>
    public string Text { get; }

    /// <summary>The level of the item of a list, from 0; null where the paragraph is none.</summary>
    public int? ListLevel { get; }

    /// <summary>The place and the text, for debuggers.</summary>
    public override string ToString() => $"{Places[0]} {Text}";
}
