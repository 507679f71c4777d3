using System.Text;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Tests;

/// <summary>Reports as an application writes them.</summary>
internal static class Written
{
    public const string Name = "2026.json";

    /// <summary>The report on one document.</summary>
    public static byte[] Of(
        ReportFormat format,
        string json,
        Language language = Language.Chinese,
        AuditOptions? options = null,
        string name = Name
    ) => Of(format, json, new ReportOptions { Language = language }, options, name);

    /// <summary>The report on one document.</summary>
    public static byte[] Of(
        ReportFormat format,
        string json,
        ReportOptions how,
        AuditOptions? options = null,
        string name = Name
    )
    {
        using var output = new MemoryStream();
        format.Write(output, Audited(json, options), DocumentName.OfFile(name), how);
        return output.ToArray();
    }

    /// <summary>The report on several documents, and on one that could not be read.</summary>
    public static byte[] OfMany(ReportFormat format, params (string Name, string Json)[] documents)
    {
        using var output = new MemoryStream();
        using (var report = format.Open(output, isOfMany: true))
        {
            AddTo(report, documents);
        }

        return output.ToArray();
    }

    /// <summary>The files of the HTML report on several documents, and on one that could not be read.</summary>
    public static Dictionary<string, byte[]> Folder(
        ReportOptions? options,
        params (string Name, string Json)[] documents
    )
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var report = HtmlFolder.Open(
            (path, write) =>
            {
                using var file = new MemoryStream();
                write(file);
                files.Add(path, file.ToArray());
            },
            options
        );
        AddTo(report, documents);
        return files;
    }

    private static void AddTo(ReportWriter report, (string Name, string Json)[] documents)
    {
        foreach (var (name, json) in documents)
        {
            report.Add(DocumentName.AmongOthers(name), Audited(json));
        }

        report.AddUnread(
            DocumentName.AmongOthers("no-such-file.json"),
            new BilingualText("找不到文件。", "The file does not exist.")
        );
        report.End();
    }

    public static AuditReport Audited(string json, AuditOptions? options = null) =>
        DeclarationAudit.Run(Encoding.UTF8.GetBytes(json), options);
}
