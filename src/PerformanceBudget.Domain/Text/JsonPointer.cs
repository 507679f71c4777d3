using System.Globalization;

namespace PerformanceBudget.Domain;

/// <summary>Spells and reads the steps of a JSON Pointer (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>An array index as one step.</summary>
    public static string Index(int index) => index.ToString(CultureInfo.InvariantCulture);

    /// <summary>A property name as one step: <c>~</c> as <c>~0</c>, <c>/</c> as <c>~1</c>.</summary>
    public static string Escape(string property) =>
        property.AsSpan().ContainsAny('~', '/')
            ? property
                .Replace("~", "~0", StringComparison.Ordinal)
                .Replace("/", "~1", StringComparison.Ordinal)
            : property;

    /// <summary>Whether a text is a pointer: empty, or steps that each begin with a slash and escape every tilde.</summary>
    public static bool IsPointer(string text)
    {
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
    public static IEnumerable<string> Steps(string pointer) =>
        pointer
            .Split('/')
            .Skip(1)
            .Select(step =>
                step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
            );
}
