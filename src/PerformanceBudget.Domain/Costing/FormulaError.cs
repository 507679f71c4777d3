using System.Globalization;

namespace PerformanceBudget.Domain;

/// <summary>Why a text is no <see cref="CostFormula"/>: where, what was found and what was expected.</summary>
/// <remarks>Equality is by position and texts. Errors are immutable.</remarks>
public sealed class FormulaError : IEquatable<FormulaError>
{
    internal FormulaError(SyntaxError error, ReadOnlySpan<char> text)
    {
        Position = error.Position;
        Found = error.FoundIn(text);
        Expected = error.Expected;
        Message = error.MessageFor(text);
    }

    /// <summary>
    /// The index of the first character (UTF-16 unit) that does not fit; the length of the text where it ends
    /// too early.
    /// </summary>
    public int Position { get; }

    /// <summary>What stands there, quoted; 结尾 at the end.</summary>
    public BilingualText Found { get; }

    /// <summary>What was expected there, as a noun phrase.</summary>
    public BilingualText Expected { get; }

    /// <summary>Both in a sentence, without the position.</summary>
    public BilingualText Message { get; }

    /// <inheritdoc/>
    public bool Equals(FormulaError? other) =>
        other is not null
        && Position == other.Position
        && Found == other.Found
        && Expected == other.Expected
        && Message == other.Message;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FormulaError);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Position, Found, Expected);

    /// <summary>Whether both say the same about the same place.</summary>
    public static bool operator ==(FormulaError? left, FormulaError? right) => Equals(left, right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(FormulaError? left, FormulaError? right) => !Equals(left, right);

    /// <summary>The message in both languages, with the position.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Message.Chinese}。 {Message.English} (position {Position})."
        );
}
