using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Reads 实施主体: the names of offices between marks.</summary>
internal static class ImplementersReader
{
    private const string Pointer = "/statement/implementers";

    // A longer piece of a sentence is no name of an office.
    private const int MaxNameLength = 40;

    private static readonly string[] WordsBefore =
    [
        "本项目实施主体为",
        "项目实施主体为",
        "实施主体为",
        "本项目实施单位为",
        "项目实施单位为",
        "实施单位为",
        "本项目由",
        "项目由",
        "由",
    ];

    private static readonly string[] WordsBehind =
    [
        "负责组织实施",
        "负责具体实施",
        "具体负责实施",
        "负责实施",
        "组织实施",
        "具体实施",
        "共同实施",
        "实施",
        "负责",
    ];

    private static readonly string[] WordsOfSentences =
    [
        "负责",
        "实施",
        "根据",
        "按照",
        "通过",
        "进行",
        "工作由",
        "本项目",
    ];

    public static ImmutableArray<string> Read(ImmutableArray<Passage> passages, NarrativeNotes notes)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var passage in passages)
        {
            var found = NamesIn(passage.Text);
            if (found.Count == 0)
            {
                continue;
            }

            foreach (var name in found)
            {
                notes.Place(JsonPointer.At(Pointer, names.Count), passage);
                names.Add(name);
            }
        }

        return names.DrainToImmutable();
    }

    private static List<string> NamesIn(string text)
    {
        text = ItemNumber.Strip(text).TrimEnd('。', '.', '；', ';', ' ');
        foreach (var word in WordsBefore)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                text = text[word.Length..];
                break;
            }
        }

        foreach (var word in WordsBehind)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                text = text[..^word.Length];
                break;
            }
        }

        var brackets = new BracketedText(text);
        var names = brackets.Split("、，,；;", 0, text.Length).ConvertAll(piece => text[piece]);
        return names.TrueForAll(IsOffice) ? names : [];
    }

    private static bool IsOffice(string name) =>
        name.Length <= MaxNameLength
        && !name.Contains('。', StringComparison.Ordinal)
        && !name.Contains('：', StringComparison.Ordinal)
        && !Array.Exists(WordsOfSentences, word => name.Contains(word, StringComparison.Ordinal));
}
