using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports;

/// <summary>
/// Recognises a finding in another version of its document: by its rule, the names on the way to its place, and the values that
/// disagree. Neither line numbers nor indexes count, so that inserted lines, projects and indicators change nothing.
/// </summary>
internal sealed class FindingFingerprints(DocumentPlaces places)
{
    /// <summary>The name of this way to recognise findings; another way has another name.</summary>
    public const string Name = "namesAndValues/v1";

    private const int Length = 32;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding of the document.</summary>
    public string Of(Finding finding)
    {
        var text = new StringBuilder()
            .Append(finding.Code.ToString())
            .Append('\n')
            .AppendJoin('/', places.NamesTo(finding.Pointer));
        foreach (var value in finding.Values)
        {
            _ = text.Append('\n').Append(value.Name).Append('=').Append(value.ToString());
        }

        var print = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[
            ..Length
        ];

        // Two that say the same of namesakes are told apart by their order.
        var count = _seen[print] = _seen.GetValueOrDefault(print) + 1;
        return count == 1 ? print : string.Create(CultureInfo.InvariantCulture, $"{print}:{count}");
    }
}
