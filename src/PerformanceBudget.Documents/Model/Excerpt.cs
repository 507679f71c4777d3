using System.Collections.Immutable;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>A piece of a document as it is printed: where a datum comes from.</summary>
public sealed class Excerpt
{
    /// <summary>Takes a piece of a document.</summary>
    /// <param name="text">The text as printed; of several pieces, one behind the other.</param>
    /// <param name="places">Where it stands, at least one place.</param>
    /// <param name="repairs">What lies between the text as printed and the datum.</param>
    /// <exception cref="ArgumentException">An argument is null or empty.</exception>
    public Excerpt(string text, ImmutableArray<SourcePlace> places, TextRepairs repairs = TextRepairs.None)
    {
        Text = Guard.Against.Null(text);
        Places = Guard.Against.InvalidInput(places, nameof(places), given => !given.IsDefaultOrEmpty);
        Repairs = repairs;
    }

    /// <summary>The text as printed; of several pieces, one behind the other.</summary>
    public string Text { get; }

    /// <summary>Where it stands, in the order of the document: at least one place.</summary>
    public ImmutableArray<SourcePlace> Places { get; }

    /// <summary>What lies between the text as printed and the datum.</summary>
    public TextRepairs Repairs { get; }

    /// <summary>The first place and the text, for debuggers.</summary>
    public override string ToString() => $"{Places[0]} {Text}";

    /// <summary>The same piece after further repairs.</summary>
    internal Excerpt With(TextRepairs repairs) =>
        (Repairs | repairs) == Repairs ? this : new(Text, Places, Repairs | repairs);

    /// <summary>This piece and the one that continues it.</summary>
    internal Excerpt Then(Excerpt next) =>
        new(Text + next.Text, [.. Places, .. next.Places], Repairs | next.Repairs | TextRepairs.Joined);
}
