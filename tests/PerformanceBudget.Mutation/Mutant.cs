using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PerformanceBudget.Mutation;

/// <summary>One change in one place.</summary>
/// <param name="File">The path of the source, from the repository.</param>
/// <param name="Line">The line of the source that it is in.</param>
/// <param name="Body">The body of the member that it is in.</param>
/// <param name="Change">What is changed.</param>
/// <param name="Original">The text that is replaced.</param>
/// <param name="Ordinal">How many changes of the same name stand before it in the source.</param>
internal sealed record Mutant(
    string File,
    string Line,
    TextSpan Body,
    Change Change,
    string Original,
    int Ordinal
)
{
    private const int MaxLength = 80;

    /// <summary>What it is called in results, and where it is explained. Changes elsewhere in its file rarely change that.</summary>
    public string Name
    {
        get
        {
            var which = Ordinal > 0 ? $" ({Ordinal + 1})" : string.Empty;
            return $"{File}: {Short(Line)}: {Short(Original)} → {Short(Change.Replacement)}{which}";
        }
    }

    /// <summary>Its place in the draw: by chance, and by its name, so that a change elsewhere draws the same mutants.</summary>
    public string Lot(int seed) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed} {Name}")));

    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? "nothing"
            : line.Length <= MaxLength ? line
            : line[..MaxLength] + "…";
    }
}
