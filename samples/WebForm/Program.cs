using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using PerformanceBudget.WebForm;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAntiforgery();

var app = builder.Build();
app.UseAntiforgery();
app.MapGet(
    "/",
    (HttpContext context, IAntiforgery antiforgery) =>
        Html(DeclarationPage.Empty(antiforgery.GetAndStoreTokens(context)))
);
app.MapPost(
    "/",
    (IFormCollection values, HttpContext context, IAntiforgery antiforgery) =>
        Html(DeclarationPage.Audited(values, antiforgery.GetAndStoreTokens(context)))
);
app.Run();

static IResult Html(string page) => Results.Content(page, "text/html", Encoding.UTF8);
