using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Reads 立项依据: the prose that names documents, the documents, and the duties.</summary>
internal static class BasisReader
{
    private const string Pointer = "/statement/basis";

    private static readonly string[] DutyLabels =
    [
        "工作职能",
        "工作职责",
        "部门职能",
        "部门职责",
        "单位职能",
        "单位职责",
        "职能依据",
        "职责依据",
        "主要职能",
        "主要职责",
        "职能",
        "职责",
    ];

    private static readonly string[] DocumentLabels =
    [
        "文件依据",
        "政策依据",
        "法律依据",
        "法规依据",
        "政策文件依据",
        "法律法规依据",
        "立项依据",
        "依据文件",
    ];

    public static Basis? Read(ImmutableArray<Passage> passages, NarrativeNotes notes)
    {
        var about = new List<Passage>();
        var duties = new List<Passage>();
        var current = about;
        foreach (var passage in passages)
        {
            var item = ItemNumber.Strip(passage.Text);
            if (TryTakeLabel(item, DutyLabels, out var rest))
            {
                current = duties;
            }
            else if (TryTakeLabel(item, DocumentLabels, out rest))
            {
                current = about;
            }
            else
            {
                rest = passage.Text;
            }

            if (rest.Length > 0)
            {
                current.Add(passage with { Text = rest });
            }
        }

        var text = Take(about, Pointer + "/text", notes);
        var duty = Take(duties, Pointer + "/duties", notes);
        var documents = text is null ? [] : CitedDocuments.In(text);
        for (var i = 0; i < documents.Length; i++)
        {
            var pointer = JsonPointer.At(Pointer + "/documents", i);
            notes.Place(pointer, [.. about]);
            if (documents[i].Title is not null)
            {
                notes.Place(pointer + "/title", [.. about]);
            }

            if (documents[i].Number is not null)
            {
                notes.Place(pointer + "/number", [.. about]);
            }
        }

        if (text is null && duty is null)
        {
            return null;
        }

        // A label in a paragraph of its own belongs to the whole.
        var left = (
            text is null ? about
            : duty is null ? duties
            : []
        ).Select(static passage => passage.Excerpt);
        notes.Place(Pointer, [.. passages.ExceptBy(left, static passage => passage.Excerpt)]);
        return Basis.Create(documents, duty, text);
    }

    private static string? Take(List<Passage> passages, string pointer, NarrativeNotes notes)
    {
        if (passages.Count == 0)
        {
            return null;
        }

        var text = ModelText.Of(passages);
        if (!ModelText.IsText(text))
        {
            notes.Report(NarrativeProblems.TooLong, pointer, passages[0].Excerpt);
            return null;
        }

        notes.Place(pointer, [.. passages]);
        return text;
    }

    private static bool TryTakeLabel(string text, string[] labels, out string rest)
    {
        rest = text;
        foreach (var label in labels)
        {
            if (LooseWord.IsAt(text, 0, label, out var end))
            {
                var mark = Blanks.Skip(text, end);
                if (mark == text.Length)
                {
                    rest = string.Empty;
                    return true;
                }

                if (text[mark] is '：' or ':' or '。')
                {
                    rest = Blanks.Trim(text[(mark + 1)..]);
                    return true;
                }
            }
        }

        return false;
    }
}
