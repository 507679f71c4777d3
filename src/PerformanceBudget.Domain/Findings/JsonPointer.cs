using System.Globalization;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <summary>Reads and spells JSON Pointers (RFC 6901), the places of findings in a document: <c>/projects/0/budget/lines/2</c>.</summary>
/// <remarks>
/// A pointer is steps that each begin with a slash: names of properties, in which <c>~</c> is written <c>~0</c> and <c>/</c>
/// is written <c>~1</c>, and indexes of arrays, from 0. The empty pointer is the whole document.
/// </remarks>
public static class JsonPointer
{
    private const string Projects = "/projects/";

    /// <summary>Whether a text is a pointer: empty, or steps that each begin with a slash and escape every tilde.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool IsPointer(string text)
    {
        Guard.Against.Null(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
            {
                return false;
            }
        }

        return text.Length == 0 || text[0] == '/';
    }

    /// <summary>The steps of a pointer, unescaped; none for the whole document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public static string[] Steps(string pointer) =>
        Array.ConvertAll(Guard.Against.Null(pointer).Split('/')[1..], Unescape);

    /// <summary>The pointer of an element of an array.</summary>
    /// <param name="pointer">The pointer of the array.</param>
    /// <param name="index">The index of the element, from 0.</param>
    public static string At(string pointer, int index) => $"{pointer}/{Index(index)}";

    /// <summary>The pointer of a property of an object.</summary>
    /// <param name="pointer">The pointer of the object.</param>
    /// <param name="property">The name of the property, as it is; it is escaped here.</param>
    /// <exception cref="ArgumentNullException"><paramref name="property"/> is null.</exception>
    public static string At(string pointer, string property) => $"{pointer}/{Escape(property)}";

    /// <summary>The name of a property as one step: <c>~</c> as <c>~0</c>, <c>/</c> as <c>~1</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="property"/> is null.</exception>
    public static string Escape(string property) =>
        Guard.Against.Null(property).AsSpan().ContainsAny('~', '/')
            ? property
                .Replace("~", "~0", StringComparison.Ordinal)
                .Replace("/", "~1", StringComparison.Ordinal)
            : property;

    /// <summary>The pointer without its last step; the whole document for that itself.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public static string Parent(string pointer) =>
        Guard.Against.Null(pointer)[..Math.Max(pointer.LastIndexOf('/'), 0)];

    /// <summary>The array index that a step is, and whether it can be one: digits without a sign.</summary>
    public static bool TryReadIndex(ReadOnlySpan<char> step, out int index) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out index);

    /// <summary>
    /// The index of the project of a declaration into which a pointer leads, as <c>/projects/3/name</c> does; null where it
    /// leads into none.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public static int? ProjectOf(string pointer)
    {
        if (!Guard.Against.Null(pointer).StartsWith(Projects, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = pointer.AsSpan(Projects.Length);
        var end = rest.IndexOf('/');
        return TryReadIndex(end < 0 ? rest : rest[..end], out var position) ? position : null;
    }

    /// <summary>An array index as one step.</summary>
    internal static string Index(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static string Unescape(string step) =>
        step.Contains('~', StringComparison.Ordinal)
            ? step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
            : step;
}
