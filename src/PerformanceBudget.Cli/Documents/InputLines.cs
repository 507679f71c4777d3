using System.Text;

namespace PerformanceBudget.Cli.Documents;

/// <summary>The texts that a command is to work on: its argument, or the lines of standard input where that is <c>-</c>.</summary>
internal static class InputLines
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";

    public static bool AreMany(string argument) => argument == StandardInput;

    /// <summary>The texts, one after the other as they come.</summary>
    public static IEnumerable<string> Read(string argument, Stream input)
    {
        if (!AreMany(argument))
        {
            yield return argument;
            yield break;
        }

        using var reader = new StreamReader(input, Encoding.UTF8, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
