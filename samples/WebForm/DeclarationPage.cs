using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.WebForm;

/// <summary>The page with the form.</summary>
public static class DeclarationPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Empty(AntiforgeryTokenSet token) => Page(token, verdict: "", _ => "", _ => []);

    /// <summary>The page with what was typed, and every problem beside its field.</summary>
    public static string Audited(IFormCollection values, AntiforgeryTokenSet token)
    {
        var report = DeclarationAudit.Run(DeclarationForm.ToUtf8Bytes(values));
        var findings = report.Findings.ToLookup(
            found => Field.At(found.Finding.Pointer),
            found => found.Finding
        );
        var verdict = report.IsAcceptable ? "可以提交。" : $"有{report.Counts.Errors}个错误，请修改。";
        return Page(token, verdict, field => values[field.Pointer].ToString(), field => findings[field]);
    }

    private static string Page(
        AntiforgeryTokenSet token,
        string verdict,
        Func<Field, string> valueOf,
        Func<Field, IEnumerable<Finding>> findingsOf
    ) =>
        $$"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <meta charset="utf-8">
            <title>绩效预算编报</title>
            <style>
              body { font: 16px/1.5 sans-serif; max-width: 60em; margin: 2em auto; }
              label { display: inline-block; width: 8em; }
              input { width: 24em; }
              p { margin: .2em 0 .8em 8em; color: #555; }
              .error { color: #b00020; }
              .warning { color: #8a5a00; }
            </style>
            <h1>绩效预算编报</h1>
            <form method="post">
            <input type="hidden" name="{{token.FormFieldName}}" value="{{token.RequestToken}}">
            {{string.Concat(Field.All.Select(field => Row(field, valueOf(field), findingsOf(field))))}}
            <button>审核</button>
            <output>{{verdict}}</output>
            </form>
            </html>
            """;

    private static string Row(Field field, string value, IEnumerable<Finding> findings) =>
        $"""
            <div><label for="{field.Pointer}">{field.Label}</label>
            <input id="{field.Pointer}" name="{field.Pointer}" value="{Encoder.Encode(
                value
            )}" aria-describedby="{field.Pointer}/problems">
            <div id="{field.Pointer}/problems">{string.Concat(findings.Select(Problem))}</div></div>

            """;

    private static string Problem(Finding finding) =>
        $"""<p class="{finding.Severity.ToString().ToLowerInvariant()}">{finding.Code} {Encoder.Encode(finding.GetMessage(Language.Chinese))}</p>""";
}
