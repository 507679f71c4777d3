using System.Globalization;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Html;

/// <summary>Where a browser finds a place of the document itself: the page of a PDF, <c>某局.pdf#page=5</c>.</summary>
/// <remarks>The name of the file is the caller's; nothing that a declaration says is in the link.</remarks>
internal static class DocumentLink
{
    private const string OfPdf = ".pdf";

    /// <summary>The relative URI of a place; null where browsers cannot lead there.</summary>
    public static string? To(DocumentName name, SourcePlace place) =>
        place.Page is { } page
        && name.FromReport is { } path
        && path.EndsWith(OfPdf, StringComparison.OrdinalIgnoreCase)
            ? string.Create(CultureInfo.InvariantCulture, $"{UriOf(path)}#page={page}")
            : null;

    private static string UriOf(string path) =>
        Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : Escaped(path);

    /// <summary>Every step is escaped, so that none is taken for a scheme.</summary>
    private static string Escaped(string path) =>
        string.Join(
            '/',
            path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
                .Where(step => step is not ("" or "."))
                .Select(Uri.EscapeDataString)
        );
}
