using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Sarif;

/// <summary>
/// Recognises a finding in another version of its document: by its rule, the names on the way to its place, and the values that
/// disagree. Neither line numbers nor indexes count, so that inserted lines, projects and indicators change nothing.
/// </summary>
internal sealed class FindingFingerprints(AuditReport report)
{
    /// <summary>The name of this way to recognise findings; another way has another name.</summary>
    public const string Name = "namesAndValues/v1";

    private const int Length = 32;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?[]> _lists = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding of the document.</summary>
    public string Of(Finding finding)
    {
        var text = new StringBuilder()
            .Append(finding.Code.ToString())
            .Append('\n')
            .AppendJoin('/', NamesTo(finding.Pointer));
        foreach (var value in finding.Values)
        {
            _ = text.Append('\n').Append(value.Name).Append('=').Append(value.ToString());
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        var print = Convert.ToHexString(hash)[..Length].ToLowerInvariant();

        // Two that say the same of namesakes are told apart by their order.
        var count = _seen[print] = _seen.GetValueOrDefault(print) + 1;
        return count == 1 ? print : string.Create(CultureInfo.InvariantCulture, $"{print}:{count}");
    }

    /// <summary>
    /// The steps of a pointer with names instead of indexes, so that they are the same wherever the elements stand: namesakes
    /// are counted, and only what has no name keeps its index.
    /// </summary>
    private IEnumerable<string> NamesTo(string pointer)
    {
        var list = string.Empty;
        foreach (var step in JsonPointer.Steps(pointer))
        {
            yield return JsonPointer.TryReadIndex(step, out var index)
            && NamesIn(list) is var names
            && index < names.Length
                ? names[index] ?? step
                : step;
            list = JsonPointer.At(list, step);
        }
    }

    /// <summary>The names of the elements of a list, each with the number of those before it that have the same name.</summary>
    private string?[] NamesIn(string list)
    {
        if (!_lists.TryGetValue(list, out var names))
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            names = [.. report.NamesIn(list).Select(name => name is null ? null : $"{name}#{Next(name)}")];
            _lists.Add(list, names);

            string Next(string name)
            {
                var before = counts.GetValueOrDefault(name);
                counts[name] = before + 1;
                return before.ToString(CultureInfo.InvariantCulture);
            }
        }

        return names;
    }
}
