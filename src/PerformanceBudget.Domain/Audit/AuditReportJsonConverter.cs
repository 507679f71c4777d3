using System.Text.Json;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="AuditReport"/>: the report of findings, as <see cref="AuditReportJson"/> writes it.</summary>
/// <remarks>It is not read back: <see cref="WriteOnlyJsonConverter{T}"/> says why.</remarks>
public sealed class AuditReportJsonConverter : WriteOnlyJsonConverter<AuditReport>
{
    internal override void WriteModel(Utf8JsonWriter writer, AuditReport value) =>
        AuditReportForm.Instance.WriteModel(writer, new(value));
}
