using System.Collections.Immutable;

namespace PerformanceBudget.Testing;

/// <summary>A kind of mistake that officials make.</summary>
/// <param name="Number">What it is called in tables: 01, 10b.</param>
/// <param name="Title">What goes wrong.</param>
/// <param name="Bar">The least share that is to be found.</param>
/// <param name="Codes">What findings about it begin with.</param>
/// <param name="Make">Makes one in a document, or says that there is no place for one.</param>
public sealed record MistakeKind(
    string Number,
    string Title,
    MistakeBar Bar,
    ImmutableArray<string> Codes,
    Func<Sheet, Pen, Mistake?> Make
)
{
    /// <summary>All kinds.</summary>
    public static ImmutableArray<MistakeKind> All { get; } =
    [
        .. AmountMistakes.Kinds,
        .. DateMistakes.Kinds,
        .. TargetMistakes.Kinds,
        .. NameMistakes.Kinds,
        .. FundingMistakes.Kinds,
        .. TextMistakes.Kinds,
        .. StructureMistakes.Kinds,
        .. PaidMistakes.Kinds,
        .. SecondEditionMistakes.Kinds,
        .. PreviousYearMistakes.Kinds,
    ];

    public MistakeKind(
        string number,
        string title,
        MistakeBar bar,
        string codes,
        Func<Sheet, Pen, Mistake?> make
    )
        : this(number, title, bar, [.. codes.Split(' ')], make) { }

    /// <summary>Whether it can only be seen beside the declaration of the year before.</summary>
    public bool NeedsPrevious { get; init; }

    /// <summary>Whether a finding may be about a mistake of this kind.</summary>
    public bool IsAbout(Finding finding) =>
        Codes.Any(code => finding.Code.ToString().StartsWith(code, StringComparison.Ordinal));

    public override string ToString() => $"{Number} {Title}";
}
