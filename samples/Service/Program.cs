using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PerformanceBudget.Service;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddAudit(builder.Configuration.GetSection("Audit"));
builder
    .Logging.ClearProviders()
    .AddJsonConsole(console =>
        console.JsonWriterOptions = new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        }
    );

using var host = builder.Build();
var audit = host.Services.GetRequiredService<AuditService>();
using var file = File.OpenRead(args[^1]);
await audit.RunAsync(file).ConfigureAwait(false);
