using System.Globalization;

namespace PerformanceBudget.Documents.Tests.Formats;

/// <summary>Good files with a few bytes changed.</summary>
internal static class MutatedBytes
{
    private const int CasesOfTheGate = 200;
    private const int CasesOfAStudy = 2_000;

    /// <summary>How many cases of a format a run tries.</summary>
    public static int Cases =>
        Study.Times > 1 ? (int)(CasesOfAStudy * Study.Times) : Study.Of(CasesOfTheGate);

    /// <summary>Flips, cuts out or repeats some bytes.</summary>
    public static byte[] Of(byte[] content, Random random)
    {
        var start = random.Next(content.Length);
        var length = Math.Min(random.Next(1, 200), content.Length - start);
        switch (random.Next(4))
        {
            case 0:
                return content[..start];
            case 1:
                return [.. content.AsSpan(0, start), .. content.AsSpan(start + length)];
            case 2:
                return [.. content.AsSpan(0, start + length), .. content.AsSpan(start)];
            default:
                var flipped = content.ToArray();
                for (var i = random.Next(1, 8); i > 0; i--)
                {
                    flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                }

                return flipped;
        }
    }

    /// <summary>Writes down what became of the cases of a format, if a run of the studies asks for it.</summary>
    public static void Keep(string format, IEnumerable<KeyValuePair<string, int>> outcomes) =>
        Study.Keep(
            "mutations-" + format,
            string.Concat(
                outcomes.Select(outcome =>
                    string.Create(CultureInfo.InvariantCulture, $"{outcome.Key} {outcome.Value}\n")
                )
            )
        );
}
