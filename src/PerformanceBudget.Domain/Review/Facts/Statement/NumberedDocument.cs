namespace PerformanceBudget.Domain.Review;

/// <summary>A document of a project's basis that has a title and an official number with a year.</summary>
/// <param name="Title">What is compared of the title.</param>
/// <param name="Number">The number as written.</param>
/// <param name="Year">The year in the number.</param>
/// <param name="Pointer">Where the number is.</param>
internal sealed record NumberedDocument(string Title, string Number, int Year, string Pointer)
{
    private const string Promulgation = "印发";

    /// <summary>The number in the spelling in which numbers are compared.</summary>
    public string ComparedNumber => ComparedSpelling.OfName(Number);

    /// <summary>The documents of a project that are of this kind.</summary>
    /// <param name="project">The project.</param>
    /// <param name="index">Its index in the declaration.</param>
    public static IEnumerable<NumberedDocument> Of(Project project, int index)
    {
        var documents = project.Statement?.Basis?.Documents ?? [];
        for (var i = 0; i < documents.Length; i++)
        {
            if (
                documents[i] is { Title: { } title, Number: { } number }
                && DocumentNumber.TryRead(number, out var read)
            )
            {
                var core = ComparedSpelling.Of(CoreOf(title));
                yield return new(core, number, read.Year, ReviewInput.PointerOf(index) + NumberOf(i));
            }
        }
    }

    /// <summary>Where the number of a document is, relative to its project.</summary>
    /// <param name="index">The index of the document in the basis.</param>
    public static string NumberOf(int index) =>
        JsonPointer.At("/statement/basis/documents", index) + "/number";

    // What is promulgated is the document: 关于印发〈A〉的通知 is A.
    private static string CoreOf(string title)
    {
        var start = title.IndexOf(Promulgation, StringComparison.Ordinal);
        if (start < 0)
        {
            return title;
        }

        var rest = title[(start + Promulgation.Length)..];
        var open = rest.AsSpan().IndexOfAny('〈', '《', '<');
        var close = rest.AsSpan().LastIndexOfAny('〉', '》', '>');
        return open >= 0 && close > open ? rest[(open + 1)..close] : title;
    }
}
