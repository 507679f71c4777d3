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

    /// <summary>The steps of a pointer, unescaped; none for the whole document.</summary>
    public static IEnumerable<string> Steps(string pointer) =>
        pointer
            .Split('/')
            .Skip(1)
            .Select(step =>
                step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
            );
}
